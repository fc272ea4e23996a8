/** Every evidence tag of the local instance; SUPPORT.md is generated from them. */
import { support as accessSupport } from '../access/support.ts'
import { support as baseBaseSupport } from '../base/base-support.ts'
import { support as clusterClusterSupport } from '../cluster/cluster.ts'
import { support as eventsEventsSupport } from '../events/events.ts'
import { support as glideGlideAggregateSupport } from '../glide/glide-aggregate.ts'
import { support as glideGlideDateTimeSupport } from '../glide/glide-date-time.ts'
import { support as glideGlideDateSupport } from '../glide/glide-date.ts'
import { support as glideGlideTimeSupport } from '../glide/glide-time.ts'
import { support as glideGlideDigestSupport } from '../glide/glide-digest.ts'
import { support as glideGlideElementSupport } from '../glide/glide-element.ts'
import { support as glideGlideQueryConditionSupport } from '../glide/glide-query-condition.ts'
import { support as glideGlideRecordSupport } from '../glide/glide-record-support.ts'
import { support as glideGlideSystemSupport } from '../glide/glide-system.ts'
import { support as glideRestMessageSupport } from '../glide/rest-message.ts'
import { support as identificationEngineSupport } from '../identification/engine.ts'
import { support as importSetsTransformerSupport } from '../import-sets/transformer.ts'
import { support as installInstallSupport } from '../install/install.ts'
import { support as pagesServeSupport } from '../pages/serve.ts'
import { support as realmCodeSupport } from '../realm/code.ts'
import { support as rulesBusinessRulesSupport } from '../rules/business-rules.ts'
import { support as scheduleSchedulerSupport } from '../schedule/scheduler.ts'
import { support as uiActionsUiActionsSupport } from '../ui-actions/ui-actions.ts'
import { support as glidePluginManagerSupport } from '../glide/glide-plugin-manager.ts'
import { support as glideTableHierarchySupport } from '../glide/glide-table-hierarchy.ts'
import { support as glideScopedEvaluatorSupport } from '../glide/glide-scoped-evaluator.ts'
import { support as glideCascadeSupport } from '../glide/cascade.ts'
import { support as glideDurationSupport } from '../glide/glide-duration.ts'
import type { Support } from './support.ts'

export const allSupport: Support[] = [
    ...glidePluginManagerSupport,
    ...glideTableHierarchySupport,
    ...glideScopedEvaluatorSupport,
    ...glideCascadeSupport,
    ...glideDurationSupport,
    ...accessSupport,
    ...baseBaseSupport,
    ...clusterClusterSupport,
    ...eventsEventsSupport,
    ...glideGlideAggregateSupport,
    ...glideGlideDateTimeSupport,
    ...glideGlideDateSupport,
    ...glideGlideTimeSupport,
    ...glideGlideDigestSupport,
    ...glideGlideElementSupport,
    ...glideGlideQueryConditionSupport,
    ...glideGlideRecordSupport,
    ...glideGlideSystemSupport,
    ...glideRestMessageSupport,
    ...identificationEngineSupport,
    ...importSetsTransformerSupport,
    ...installInstallSupport,
    ...pagesServeSupport,
    ...realmCodeSupport,
    ...rulesBusinessRulesSupport,
    ...scheduleSchedulerSupport,
    ...uiActionsUiActionsSupport,
]
