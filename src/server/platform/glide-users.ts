/** Users by name. */
import { GlideRecord } from '@servicenow/glide'

/** sys_id of the user with that name; '' when there is none. */
export function userByName(name: string): string {
    const user = new GlideRecord('sys_user')
    return user.get('user_name', name) ? user.getUniqueValue() : ''
}
