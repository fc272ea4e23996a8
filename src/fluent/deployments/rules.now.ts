import { BusinessRule } from '@servicenow/sdk/core'
import {
    beforeInsert,
    checkHosts,
    checkSettings,
    forgetValidation,
    noteSecret,
    refuseDeletion,
    tellOfActive,
    tellOfMidServer,
} from '../../server/entry-points/deployments.ts'

BusinessRule({
    $id: Now.ID['deployment-check-hosts'],
    name: 'Refuse a host that is not allowed',
    table: 'sn_vul_asc_deployment',
    when: 'before',
    action: ['insert', 'update'],
    order: 50,
    active: true,
    script: checkHosts,
})

BusinessRule({
    $id: Now.ID['deployment-check-settings'],
    name: 'Refuse settings that cannot work',
    table: 'sn_vul_asc_deployment',
    when: 'before',
    action: ['insert', 'update'],
    order: 60,
    active: true,
    script: checkSettings,
})

BusinessRule({
    $id: Now.ID['deployment-before-insert'],
    name: 'Give the deployment an integration instance',
    table: 'sn_vul_asc_deployment',
    when: 'before',
    action: ['insert'],
    order: 100,
    active: true,
    script: beforeInsert,
})

BusinessRule({
    $id: Now.ID['deployment-tell-of-mid-server'],
    name: 'Say what a MID Server does to the secret',
    table: 'sn_vul_asc_deployment',
    when: 'before',
    action: ['insert', 'update'],
    order: 200,
    active: true,
    script: tellOfMidServer,
})

BusinessRule({
    $id: Now.ID['deployment-forget-validation'],
    name: 'Forget a validation of other settings',
    table: 'sn_vul_asc_deployment',
    when: 'before',
    action: ['update'],
    order: 300,
    active: true,
    script: forgetValidation,
})

BusinessRule({
    $id: Now.ID['deployment-note-secret'],
    name: 'Note since when a client secret is stored',
    table: 'sn_vul_asc_deployment',
    when: 'before',
    action: ['insert', 'update'],
    order: 400,
    active: true,
    script: noteSecret,
})

BusinessRule({
    $id: Now.ID['deployment-tell-of-active'],
    name: 'Say what stays open without this configuration',
    table: 'sn_vul_asc_deployment',
    when: 'before',
    action: ['update'],
    order: 500,
    active: true,
    script: tellOfActive,
})

BusinessRule({
    $id: Now.ID['deployment-refuse-deletion'],
    name: 'Refuse a deletion that would leave open records behind',
    table: 'sn_vul_asc_deployment',
    when: 'before',
    action: ['delete'],
    order: 100,
    active: true,
    script: refuseDeletion,
})

BusinessRule({
    $id: Now.ID['deployment-confirmations'],
    name: 'Prepare the questions before what hurts',
    table: 'sn_vul_asc_deployment',
    when: 'display',
    order: 100,
    active: true,
    script: '(function (current) { new sn_vul_asc.DefenderDeployments().confirmDeployment(current, g_scratchpad) })(current)',
})

BusinessRule({
    $id: Now.ID['subscription-confirmations'],
    name: 'Prepare the question before Confirm removal',
    table: 'sn_vul_asc_subscription',
    when: 'display',
    order: 100,
    active: true,
    script: '(function (current) { new sn_vul_asc.DefenderDeployments().confirmSubscription(current, g_scratchpad) })(current)',
})

BusinessRule({
    $id: Now.ID['deployment-after-insert'],
    name: 'Give the deployment its integrations',
    table: 'sn_vul_asc_deployment',
    when: 'after',
    action: ['insert'],
    order: 100,
    active: true,
    // By way of the script include, which can name what modules cannot.
    script: '(function (current) { new sn_vul_asc.DefenderDeployments().afterInsert(current) })(current)',
})
