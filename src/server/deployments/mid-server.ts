/** What a MID Server does to the client secret; docs/decisions/0025. */
import { warning } from './checks/check.ts'

/**
 * Every request through a MID Server is a record of the ECC queue, with its headers and body, and these are removed
 * after 7 days unless the instance says otherwise (r_RESTMessageV2MIDServerExample, r_DiscoveryStatusECCQueue).
 */
export const MID_SERVER = warning(
    'MID Server',
    'Requests go through a MID Server: the client secret and the tokens pass the ECC queue and stay there, 7 days as delivered.',
    'Restrict who reads ecc_queue, or leave MID Server empty, so that the instance calls Azure itself.',
)
