/** Which optional products this instance has. */
import { GlideRecord } from '@servicenow/glide'
import type { Products } from '../runs/ports.ts'

export const glideProducts: Products = {
    // A table that is not there makes an invalid record (GlideRecord scoped API); no plugin id has to be known.
    containerResponse: () => new GlideRecord('sn_vul_container_image').isValid(),
}
