/** Every evidence tag of the local instance; SUPPORT.md is generated from them. */
import { support as access } from '../access/support.ts'
import { support as base } from '../base/base-support.ts'
import { support as cluster } from '../cluster/cluster.ts'
import { support as events } from '../events/events.ts'
import { support as cascade } from '../glide/cascade.ts'
import { GLIDE } from '../glide/index.ts'
import { support as install } from '../install/support.ts'
import { support as pages } from '../pages/routes.ts'
import { support as code } from '../realm/code.ts'
import { support as rest } from '../rest/support.ts'
import { support as businessRules } from '../rules/business-rules.ts'
import { support as scheduler } from '../schedule/scheduler.ts'
import { support as sdkClient } from '../sdk-client/support.ts'
import { support as listActions } from '../ui-actions/list-actions.ts'
import { support as uiActions } from '../ui-actions/ui-actions.ts'
import { support as backgroundScripts } from '../pages/background-scripts.ts'
import { support as health } from '../web/health.ts'
import { support as uiPages } from '../ui-pages/ui-pages.ts'
import { support as signIn } from '../web/sign-in.ts'
import type { Support } from './support.ts'

/** Several classes may share one list. */
const lists = new Set([
    ...GLIDE.map(({ support }) => support),
    access,
    backgroundScripts,
    base,
    businessRules,
    cascade,
    cluster,
    code,
    events,
    health,
    install,
    listActions,
    pages,
    rest,
    scheduler,
    sdkClient,
    signIn,
    uiActions,
    uiPages,
])

export const allSupport: Support[] = [...lists].flat()
