/** A deployment, and the source that it signs in to. */
import type { Deployment } from '../../src/server/deployments/deployment.ts'
import { DEFAULT_CHOICES } from '../../src/server/vocabulary/categories.ts'
import type { Ports, Settings } from '../../src/server/runs/ports.ts'
import type { IntegrationRecord } from '../../src/server/runs/records/integration.ts'

/** The values of the properties. */
export const SETTINGS: Settings = {
    stepSeconds: 20,
    maxAttempts: 5,
    settleSeconds: 300,
    overlapSeconds: 3600,
    absentPulls: 3,
    retireCiPulls: 3,
    staleSeconds: 900,
    closurePercent: 10,
    closureNumber: 1000,
    comprehensiveDays: 0,
    assessmentFullDays: 0,
    keepStagedDays: 7,
    keepProcessesDays: 90,
    containerDays: 0,
    imageScanDays: 30,
    allowedHosts: ['api.example', 'login.example'],
}

export const DEPLOYMENT: Deployment = {
    sysId: 'deployment',
    name: 'Contoso',
    active: true,
    cloud: 'public',
    apiUrl: 'https://api.example',
    application: { loginUrl: 'https://login.example', tenantId: 't', clientId: 'c', audience: 'a' },
    choices: DEFAULT_CHOICES,
    selection: { from: 'all', managementGroupIds: [], subscriptionIds: [] },
    pageSize: 4,
    notApplicable: 'ignore',
    initiatives: { from: 'assigned', ids: [] },
    createCis: true,
    instance: 'instance',
}

/** The integration of it that a test runs. */
export const INTEGRATION: Omit<IntegrationRecord, 'type'> = {
    sysId: 'integration',
    name: 'Assessment',
    deployment: DEPLOYMENT.sysId,
    order: 100,
    active: true,
    template: false,
    runAs: 'VR.System',
    startTime: '',
    lastFullPull: '',
}

/** An HTTP port that signs in and lists one subscription. */
export function http(answers: { status?: number; headers?: Record<string, string> }): Ports['http'] {
    return ({ url }) => {
        const body = url.startsWith('https://login')
            ? { access_token: 'token' }
            : { data: [{ subscriptionId: 'sub' }], totalRecords: 1 }
        return {
            answer: { status: answers.status ?? 200, headers: answers.headers ?? {}, body: JSON.stringify(body) },
        }
    }
}
