/** The integrations that this application has. */
import type { Declared } from '../runs/ports.ts'
import type { Integration } from '../runs/integration.ts'
import { INTEGRATION_TYPES, type IntegrationType } from '../vocabulary/names.ts'
import { assessmentMetadata } from './assessment-metadata/index.ts'
import { assessment } from './assessment/assessment.ts'
import { comprehensiveAssessment } from './assessment/comprehensive-assessment.ts'
import { complianceStandard } from './compliance-standard/index.ts'
import { containerImage } from './container-image/index.ts'
import { policyDefinition } from './policy-definition/index.ts'

const INTEGRATIONS: Record<IntegrationType, Integration> = {
    policy_definition: policyDefinition,
    assessment_metadata: assessmentMetadata,
    compliance_standard: complianceStandard,
    assessment,
    comprehensive_assessment: comprehensiveAssessment,
    container_image: containerImage,
}

export const DECLARED: Declared = {
    all: INTEGRATION_TYPES.map((type) => INTEGRATIONS[type]),
    of: (type) => INTEGRATIONS[type],
}
