/** The script include that adds discovery sources. Its call is observed in a published application; no page describes it. */
import type { BaseRecord } from '../columns.ts'
import { baseId } from '../ids.ts'

const NAME = 'CMDBDataSourceUtil'

/** As other scopes call it. */
export const DATA_SOURCE_UTIL = `global.${NAME}`

const SCRIPT = `
var ${NAME} = Class.create();
${NAME}.prototype = {
    initialize: function () {},

    // Adds a choice to cmdb_ci.discovery_source unless it is there.
    addDataSource: function (name) {
        var choice = new GlideRecord('sys_choice');
        choice.addQuery('name', 'cmdb_ci');
        choice.addQuery('element', 'discovery_source');
        choice.addQuery('value', name);
        choice.setLimit(1);
        choice.query();
        if (choice.next()) return;
        choice.initialize();
        choice.setValue('name', 'cmdb_ci');
        choice.setValue('element', 'discovery_source');
        choice.setValue('value', name);
        choice.setValue('label', name);
        choice.setValue('language', 'en');
        choice.insert();
    },

    type: '${NAME}'
};
`

export const dataSourceUtil: BaseRecord = {
    table: 'sys_script_include',
    row: {
        sys_id: baseId('sys_script_include', 'global', NAME),
        name: NAME,
        sys_name: NAME,
        api_name: DATA_SOURCE_UTIL,
        active: '1',
        access: 'public',
        script: SCRIPT,
        sys_scope: 'global',
    },
}
