import { ImportSet } from '@servicenow/sdk/core'

// Inline strings: a script given as a function could neither set `ignore` nor share state on `import_set`. Where that
// loses what onStart put there, the other events do without (src/server/runs/imports/import-records.ts).
ImportSet({
    $id: Now.ID['compliance-standard-transform-map'],
    name: 'Defender for Cloud Compliance Standards & Controls',
    sourceTable: 'sn_vul_asc_compl_std_import',
    targetTable: 'sn_vulc_citation',
    active: true,
    order: 100,
    runBusinessRules: true,
    runScript: false,
    scripts: [
        {
            $id: Now.ID['compliance-standard-on-start'],
            when: 'onStart',
            active: true,
            order: 100,
            script: 'import_set.defenderPage = new sn_vul_asc.DefenderImport(import_set).all();',
        },
        {
            $id: Now.ID['compliance-standard-on-before'],
            when: 'onBefore',
            active: true,
            order: 100,
            script: 'ignore = true; (import_set.defenderPage || new sn_vul_asc.DefenderImport(import_set)).row(source);',
        },
        {
            $id: Now.ID['compliance-standard-on-complete'],
            when: 'onComplete',
            active: true,
            order: 100,
            script: '(import_set.defenderPage || new sn_vul_asc.DefenderImport(import_set)).finish();',
        },
    ],
})
