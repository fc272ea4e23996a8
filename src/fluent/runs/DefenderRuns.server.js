var DefenderRuns = Class.create()
DefenderRuns.prototype = {
    initialize: function () {
        this.runs = require('./src/server/entry-points/runs.ts')
        this.confirmations = require('./src/server/entry-points/confirmations.ts')
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
    watch: function (job) {
        this.runs.watchRuns(job)
    },
    keepHouse: function (job) {
        this.runs.tidy(job)
    },
    closureReady: function (closure) {
        this.runs.onClosureReady(closure)
    },
    approveClosure: function (closure) {
        this.runs.approve(closure)
    },
    dismissClosure: function (closure) {
        this.runs.dismiss(closure)
    },
    undoClosure: function (closure) {
        this.runs.undo(closure)
    },
    cancel: function (run) {
        this.runs.cancel(run)
    },
    mayRetry: function (run) {
        return this.runs.mayRetry(run)
    },
    retryFailed: function (run) {
        this.runs.retryFailed(run)
    },
    confirmRun: function (run, scratchpad) {
        this.ask(this.confirmations.askOfRun(run), scratchpad)
    },
    confirmClosure: function (closure, scratchpad) {
        this.ask(this.confirmations.askOfClosure(closure), scratchpad)
    },
    ask: function (questions, scratchpad) {
        for (var action in questions) scratchpad[action] = questions[action]
    },
    type: 'DefenderRuns',
}
