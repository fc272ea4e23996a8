/** Users by name. */
import { foreign } from '../records/foreign.ts'

/** sys_id of the user with that name; '' when there is none. */
export function userByName(name: string): string {
    const user = foreign('sys_user').where('user_name', '=', name).limit(1).query()
    return user.next() ? user.sysId : ''
}
