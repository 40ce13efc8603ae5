enum CasePlaceholder {}
