/** Business rules of the deployment table. */
import type { GlideRecord } from '@servicenow/glide'
import { createInstance, createIntegrations } from '../platform/glide-deployments.ts'
import { recordId } from '../platform/glide-ports.ts'
import { text } from '../platform/glide-values.ts'

/** Before insert: every deployment has an integration instance of its own, which keeps its results apart. */
export function beforeInsert(deployment: GlideRecord): void {
    if (text(deployment, 'integration_instance') === '') {
        deployment.setValue('integration_instance', createInstance(text(deployment, 'name')))
    }
}

/** After insert: a deployment gets its own set of integrations. */
export function afterInsert(deployment: GlideRecord): void {
    createIntegrations(recordId(deployment))
}
