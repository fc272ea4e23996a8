import { ImportSet } from '@servicenow/sdk/core'

// Inline strings: a script given as a function could neither set `ignore` nor share state on `import_set`. Where that
// loses what onStart put there, the other events do without (src/server/runs/imports/import-records.ts).
ImportSet({
    $id: Now.ID['policy-definition-transform-map'],
    name: 'Defender for Cloud Policy Definition',
    sourceTable: 'sn_vul_asc_policy_def_import',
    targetTable: 'sn_vulc_policy',
    active: true,
    order: 100,
    runBusinessRules: true,
    runScript: false,
    scripts: [
        {
            $id: Now.ID['policy-definition-on-start'],
            when: 'onStart',
            active: true,
            order: 100,
            script: 'import_set.defenderPage = new sn_vul_asc.DefenderImport(import_set).all();',
        },
        {
            $id: Now.ID['policy-definition-on-before'],
            when: 'onBefore',
            active: true,
            order: 100,
            script: 'ignore = true; (import_set.defenderPage || new sn_vul_asc.DefenderImport(import_set)).row(source);',
        },
        {
            $id: Now.ID['policy-definition-on-complete'],
            when: 'onComplete',
            active: true,
            order: 100,
            script: '(import_set.defenderPage || new sn_vul_asc.DefenderImport(import_set)).finish();',
        },
    ],
})
