/** Authoritative sources and citations over GlideRecord. */
import type { Citations } from '../../compliance/ports.ts'
import type { ClosedFinding } from '../../findings/ports.ts'
import { SOURCE } from '../../vocabulary/names.ts'
import { foreign } from '../records/foreign.ts'
import { isNamedElsewhere } from '../findings/ledger.ts'
import { writeBy, writeBySourceId } from '../records/write.ts'

/** Citations for one import set: an authoritative source that was written is remembered. */
export function glideCitations(): Citations {
    const sources = new Map<string, string>()
    return {
        source(source) {
            const known = sources.get(source.source_id)
            if (known !== undefined) return { sysId: known, action: 'unchanged' }
            const written = writeBySourceId('sn_vulc_auth_src', source)
            sources.set(source.source_id, written.sysId)
            return written
        },
        citation({ auth_src, control, section, section_name }) {
            return writeBy('sn_vulc_citation', { source: SOURCE, auth_src, control, section }, { section_name })
        },
    }
}

/**
 * Removes the citation of a finding, unless another deployment still brings it; an authoritative source stays, because
 * people refer to it.
 */
export function removeCitation({ target, sysId }: ClosedFinding): void {
    if (isNamedElsewhere('compliance_standard', 'target', target, sysId)) return
    const citation = foreign('sn_vulc_citation')
    if (citation.get(target) && citation.text('source') === SOURCE) citation.remove()
}
