enum IdentityServicePlaceholder {}
