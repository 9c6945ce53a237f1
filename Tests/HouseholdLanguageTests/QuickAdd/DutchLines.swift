enum DutchLines {
  static let rows = LineTable.rows(
    "nl",
    """
    2 blikjes tomaten => tomaten | 2 can
    een halve kilo wortels => wortels | 0.5 kg
    1,5 l melk => melk | 1.5 l
    melk 2l => melk | 2 l
    1.500 g bloem => bloem | 1500 g
    een dozijn eieren => eieren | 12
    half dozijn eieren => eieren | 6
    6 x 33 cl bier => bier | 1.98 l | 6 x 33 cl
    een pond boter => boter | 500 g
    2 ons kaas => kaas | 200 g
    anderhalve liter sap => sap | 1.5 l
    een fles wijn => wijn | 1 bottle
    fles wijn => wijn | 1 bottle
    3 el olie => olie | 3 tbsp
    2 tot 3 appels => appels | 3
    4 rollen wc-papier => wc-papier | 4 roll
    7up => 7up
    100% sinaasappelsap 1l => 100% sinaasappelsap | 1 l
    twee broden => broden | 2
    een krop sla => sla | 1 head
    1 bosje peterselie => peterselie | 1 bunch
    snufje zout => zout | 1 pinch
    6 eieren => eieren | 6
    ½ meloen => meloen | 0.5
    pak melk => melk | 1 pack
    cola 6x330ml => cola | 1.98 l | 6 x 330 ml
    500 gr gehakt => gehakt | 500 g
    2 teentjes knoflook => knoflook | 2 clove
    ca. 300 g zalm => zalm | 300 g
    een beetje zout => een beetje zout
    """)
}
