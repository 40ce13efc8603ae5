enum NotifyServicePlaceholder {}
