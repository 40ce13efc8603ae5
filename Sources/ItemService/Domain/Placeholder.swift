enum ItemPlaceholder {}
