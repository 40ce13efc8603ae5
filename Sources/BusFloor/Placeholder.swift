enum BusFloorPlaceholder {}
