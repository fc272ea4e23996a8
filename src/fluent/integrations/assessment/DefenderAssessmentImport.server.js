var DefenderAssessmentImport = Class.create()
DefenderAssessmentImport.prototype = {
    initialize: function (importSet) {
        this.events = require('./src/server/entry-points/imports.ts').startAssessmentImport(importSet)
    },
    all: function () {
        this.events.all()
        return this
    },
    row: function (source) {
        this.events.row(source)
    },
    finish: function () {
        this.events.finish()
    },
    type: 'DefenderAssessmentImport',
}
