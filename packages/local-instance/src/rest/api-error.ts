/** Errors of the REST API, in the words of an instance where they are known. */
import { RequestError } from '../web/request-error.ts'

export const NO_TABLE = (table: string) => new RequestError(400, `Invalid table ${table}`)
export const NO_RECORD = new RequestError(404, 'No Record found', 'Record doesn’t exist or ACL restricts the record retrieval') // prettier-ignore
export const NO_RESOURCE = new RequestError(400, 'Requested URI does not represent any resource')

/** Access controls refuse the whole table. */
export function unauthorized(table: string): RequestError {
    return new RequestError(403, 'User Not Authorized', `User is unauthorized to access table: ${table}`)
}

/** The application that has the table keeps web services out, whoever asks. */
export function closedToWebServices(table: string): RequestError {
    const detail = `Table ${table} does not allow access via web services (ws_access in sys_db_object)`
    return new RequestError(403, 'User Not Authorized', detail)
}

/** Access controls refuse a write. */
export function refusedWrite(operation: 'Insert' | 'Update' | 'Delete'): RequestError {
    return new RequestError(403, 'Operation Failed', `ACL Exception ${operation} Failed due to security constraints`)
}

/** A rule or a constraint has ended a write. */
export function aborted(reason: string): RequestError {
    return new RequestError(403, 'Operation Failed', reason || 'The operation was aborted')
}
