var DefenderAssessmentImport = Class.create()
DefenderAssessmentImport.prototype = {
    initialize: function (importSet) {
        this.page = require('./src/server/entry-points/imports.ts').startAssessmentImport(importSet)
    },
    row: function (source) {
        this.page.row(source)
    },
    finish: function () {
        this.page.finish()
    },
    type: 'DefenderAssessmentImport',
}
