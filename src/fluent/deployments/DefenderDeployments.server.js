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
    type: 'DefenderDeployments',
}
