enum CaseServicePlaceholder {}
