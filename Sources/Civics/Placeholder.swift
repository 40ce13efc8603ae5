enum CivicsPlaceholder {}
