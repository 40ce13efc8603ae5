enum ItemServicePlaceholder {}
