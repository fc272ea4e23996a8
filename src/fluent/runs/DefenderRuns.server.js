var DefenderRuns = Class.create()
DefenderRuns.prototype = {
    initialize: function () {
        this.runs = require('./src/server/entry-points/runs.ts')
    },
    schedule: function (integration) {
        this.runs.runScheduled(integration)
    },
    executeNow: function (integration) {
        this.runs.executeNow(integration)
    },
    runReady: function (run) {
        this.runs.onRunReady(run)
    },
    processReady: function (process) {
        this.runs.onProcessReady(process)
    },
    runFinishing: function (run) {
        this.runs.onRunFinishing(run)
    },
    runEnded: function (run) {
        this.runs.onRunEnded(run)
    },
    cancel: function (run) {
        this.runs.cancel(run)
    },
    retryFailed: function (run) {
        this.runs.retryFailed(run)
    },
    type: 'DefenderRuns',
}
