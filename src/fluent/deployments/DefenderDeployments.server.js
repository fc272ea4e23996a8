var DefenderDeployments = Class.create()
DefenderDeployments.prototype = {
    initialize: function () {
        this.deployments = require('./src/server/entry-points/deployments.ts')
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
    healthCheck: function (deployment) {
        this.deployments.healthCheck(deployment)
    },
    afterInsert: function (deployment) {
        this.deployments.afterInsert(deployment, this.addDataSource())
    },
    repair: function (deployment) {
        this.deployments.repairDeployment(deployment, this.addDataSource())
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
