var DefenderDeployments = Class.create()
DefenderDeployments.prototype = {
    initialize: function () {
        this.deployments = require('./src/server/entry-points/deployments.ts')
        this.confirmations = require('./src/server/entry-points/confirmations.ts')
    },
    saveAndTest: function (deployment) {
        this.deployments.saveAndTest(deployment)
    },
    validationReady: function (deployment) {
        this.deployments.onValidationReady(deployment)
    },
    clearSecret: function (deployment) {
        this.deployments.clearSecret(deployment)
    },
    confirmRemoval: function (subscription) {
        this.deployments.removeSubscription(subscription)
    },
    runAll: function (deployment) {
        this.deployments.runAll(deployment)
    },
    retire: function (deployment) {
        this.deployments.retireDeployment(deployment)
    },
    healthCheck: function (deployment) {
        this.deployments.healthCheck(deployment)
    },
    afterInsert: function (deployment) {
        this.deployments.afterInsert(deployment, this.addDataSource())
    },
    repair: function (deployment) {
        this.deployments.repairDeployment(deployment, this.addDataSource())
    },
    confirmDeployment: function (deployment, scratchpad) {
        this.ask(this.confirmations.askOfDeployment(deployment), scratchpad)
    },
    confirmSubscription: function (subscription, scratchpad) {
        this.ask(this.confirmations.askOfSubscription(subscription), scratchpad)
    },
    ask: function (questions, scratchpad) {
        for (var action in questions) scratchpad[action] = questions[action]
    },
    // Here and not in the module, because modules do not know other scopes by name (SDK module-guide). Observed in public
    // applications, documented nowhere: an instance may be without it.
    addDataSource: function () {
        if (typeof global === 'undefined' || typeof global.CMDBDataSourceUtil === 'undefined') return undefined
        return function (source) {
            new global.CMDBDataSourceUtil().addDataSource(source)
        }
    },
    type: 'DefenderDeployments',
}
