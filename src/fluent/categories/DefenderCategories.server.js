var DefenderCategories = Class.create()
DefenderCategories.prototype = {
    initialize: function () {
        this.categories = require('./src/server/entry-points/categories.ts')
    },
    preview: function (choice) {
        this.categories.previewChoice(choice)
    },
    type: 'DefenderCategories',
}
