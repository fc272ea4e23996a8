/** The CMDB side of one import set: configuration items through the Identification and Reconciliation Engine. */
import { IdentificationEngine } from '@servicenow/glide/sn_cmdb'
import { readAnswer } from '../../cmdb/ire-answer.ts'
import type { CmdbPorts, ConfigurationItems } from '../../cmdb/ports.ts'
import { DISCOVERY_SOURCE } from '../../vocabulary/names.ts'
import { cloudAttributes, hostTags } from './cloud-attributes.ts'
import { discoveredItems } from './discovered-items.ts'
import { factsOf, withObjectIds } from './ci-facts.ts'
import { rename } from './native-keys.ts'
import { knownHosts } from './hosts.ts'
import { glideLookupRules } from './lookup-rules.ts'
import { glidePolicies } from './policies.ts'
import { giveBackUsed } from './retirements.ts'
import { messageOf } from '../../vocabulary/thrown.ts'

const glideConfigurationItems: ConfigurationItems = {
    knownHosts,
    factsOf,
    withObjectIds,
    rename,
    createOrUpdate(payload) {
        try {
            // As they are by default; said all the same, because the answer is read as they make it.
            const options = { partial_payloads: true, partial_commits: true, deduplicate_payloads: true }
            const answer = IdentificationEngine.createOrUpdateCIEnhanced(
                DISCOVERY_SOURCE,
                JSON.stringify(payload),
                options,
            )
            return readAnswer(answer, payload.items.length)
        } catch (error) {
            return payload.items.map(() => ({ error: messageOf(error) }))
        }
    },
}

/** The CMDB side for one import set. */
export function glideCmdb(): CmdbPorts {
    return {
        discoveredItems: discoveredItems(),
        configurationItems: glideConfigurationItems,
        cloudAttributes: cloudAttributes(),
        hostTags: hostTags(),
        lookupRules: glideLookupRules,
        policies: glidePolicies,
        retirements: { giveBack: giveBackUsed },
    }
}
