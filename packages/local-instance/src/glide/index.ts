/**
 * The Glide classes and objects of the local instance: the one list that scripts, SUPPORT.md and the conformance tests
 * read. `npm run check` fails for a class that is not in it.
 */
import { IdentificationEngine, support as identification } from '../identification/engine.ts'
import { GlideImportLog, GlideTransformLog } from '../import-sets/import-log.ts'
import { GlideImportSetRun } from '../import-sets/import-set-run.ts'
import { GlideImportSetTransformer, support as importSets } from '../import-sets/transformer.ts'
import type { Platform } from '../platform.ts'
import type { Support } from '../support/support.ts'
import { GlideAggregate, support as aggregate } from './glide-aggregate.ts'
import { support as date } from './glide-date.ts'
import { GlideDateTime, support as dateTime } from './glide-date-time.ts'
import { GlideDigest, support as digest } from './glide-digest.ts'
import { GlideDuration, support as duration } from './glide-duration.ts'
import { support as element } from './glide-element.ts'
import { GlidePluginManager, support as pluginManager } from './glide-plugin-manager.ts'
import { support as queryCondition } from './glide-query-condition.ts'
import { support as record } from './glide-record-support.ts'
import { GlideRecordSecure } from './glide-record-secure.ts'
import { GlideRecord } from './glide-record.ts'
import { GlideScopedEvaluator, support as scopedEvaluator } from './glide-scoped-evaluator.ts'
import { glideSystem, support as system, type SystemServices } from './glide-system.ts'
import { GlideTableHierarchy, support as tableHierarchy } from './glide-table-hierarchy.ts'
import { GlideTime, support as time } from './glide-time.ts'
import { RESTMessageV2, support as rest } from './rest-message.ts'

export interface GlideApi {
    /** The documented name; the tags of its members begin with it. */
    name: string
    /** sn_ws, ...; absent for what scripts find by the name alone. */
    namespace?: string
    /** The class whose members it has, where it is not its own. */
    membersOf?: string
    support: readonly Support[]
    /** What scripts find under the name; absent where only other classes hand one out. */
    make?(platform: Platform, services: SystemServices): unknown
    /** What scripts write to get one. The conformance tests look at the members of each. */
    examples: readonly [string, ...string[]]
}

const RECORD = "new GlideRecord('sys_dictionary')"

export const GLIDE: readonly GlideApi[] = [
    { name: 'gs', support: system, make: glideSystem, examples: ['gs'] },
    {
        name: 'GlideRecord',
        support: record,
        make: (platform) => constructible((table: string) => GlideRecord.create(platform, table)),
        examples: [RECORD],
    },
    {
        name: 'GlideRecordSecure',
        membersOf: 'GlideRecord',
        support: record,
        make: (platform) => constructible((table: string) => GlideRecordSecure.create(platform, table)),
        examples: ["new GlideRecordSecure('sys_dictionary')"],
    },
    {
        name: 'GlideElement',
        support: element,
        examples: [`${RECORD}.element`, `${RECORD}.getElement('sys_created_on')`],
    },
    {
        name: 'GlideQueryCondition',
        support: queryCondition,
        examples: [
            `${RECORD}.addQuery('element', 'x')`,
            `${RECORD}.addQuery('element', 'x').addOrCondition('element', 'y')`,
        ],
    },
    {
        name: 'GlideAggregate',
        support: aggregate,
        make: (platform) => constructible((table: string) => GlideAggregate.create(platform, table)),
        examples: ["new GlideAggregate('sys_dictionary')"],
    },
    {
        name: 'GlideDateTime',
        support: dateTime,
        make: (platform) =>
            Object.assign(
                constructible((value?: string | number) => GlideDateTime.create(platform, value)),
                { subtract: GlideDateTime.difference },
            ),
        examples: ['new GlideDateTime()'],
    },
    { name: 'GlideDate', support: date, examples: ['new GlideDateTime().getDate()'] },
    {
        name: 'GlideTime',
        support: time,
        make: (platform) => constructible((value?: number) => GlideTime.create(platform, value)),
        examples: ['new GlideTime()', 'new GlideDateTime().getTime()'],
    },
    {
        name: 'GlideDuration',
        support: duration,
        make: () => constructible((value?: number | string) => GlideDuration.create(value)),
        examples: ['new GlideDuration(5)'],
    },
    {
        name: 'GlideDigest',
        support: digest,
        make: () => constructible(() => GlideDigest.create()),
        examples: ['new GlideDigest()'],
    },
    {
        name: 'GlideScopedEvaluator',
        support: scopedEvaluator,
        make: (platform) => constructible(() => GlideScopedEvaluator.create(platform)),
        examples: ['new GlideScopedEvaluator()'],
    },
    {
        name: 'GlideTableHierarchy',
        support: tableHierarchy,
        make: (platform) => constructible((table: string) => GlideTableHierarchy.create(platform, table)),
        examples: ["new GlideTableHierarchy('sys_dictionary')"],
    },
    {
        name: 'GlidePluginManager',
        support: pluginManager,
        make: (platform) => constructible(() => GlidePluginManager.create(platform)),
        examples: ['new GlidePluginManager()'],
    },
    {
        name: 'GlideImportSetTransformer',
        support: importSets,
        make: (platform) => constructible(() => GlideImportSetTransformer.create(platform)),
        examples: ['new GlideImportSetTransformer()'],
    },
    {
        name: 'GlideImportSetRun',
        support: importSets,
        make: (platform) => constructible((importSetId?: string) => GlideImportSetRun.create(platform, importSetId)),
        examples: ['new GlideImportSetRun()'],
    },
    {
        name: 'GlideImportLog',
        support: importSets,
        make: (platform) =>
            constructible((run?: GlideImportSetRun, source?: string) => GlideImportLog.create(platform, run, source)),
        examples: ['new GlideImportLog()'],
    },
    {
        name: 'GlideTransformLog',
        support: importSets,
        make: (platform) => constructible(() => GlideTransformLog.create(platform)),
        examples: ['new GlideTransformLog()'],
    },
    {
        name: 'RESTMessageV2',
        namespace: 'sn_ws',
        support: rest,
        make: (platform) => constructible((name?: string) => RESTMessageV2.create(platform, name)),
        examples: ['new sn_ws.RESTMessageV2()'],
    },
    {
        name: 'RESTResponseV2',
        namespace: 'sn_ws',
        support: rest,
        examples: ["(function (m) { m.setEndpoint('no address'); return m.execute() })(new sn_ws.RESTMessageV2())"],
    },
    {
        name: 'IdentificationEngine',
        namespace: 'sn_cmdb',
        support: identification,
        make: (platform) => IdentificationEngine.create(platform),
        examples: ['sn_cmdb.IdentificationEngine'],
    },
]

/** A class that scripts create with `new`. */
function constructible<Made>(make: (...values: never[]) => Made) {
    return function (...values: never[]) {
        return make(...values)
    }
}
