enum PolishLines {
  static let rows = LineTable.rows(
    "pl",
    """
    pół kilo marchwi => marchwi | 0.5 kg
    2 l mleka => mleka | 2 l
    mleko 2l => mleko | 2 l
    1,5 l soku => soku | 1.5 l
    tuzin jajek => jajek | 12
    pół tuzina jajek => jajek | 6
    6 x 330 ml coli => coli | 1.98 l | 6 x 330 ml
    2 puszki pomidorów => pomidorów | 2 can
    półtora kilo ziemniaków => ziemniaków | 1.5 kg
    20 dag szynki => szynki | 200 g
    ćwierć kilo sera => sera | 0.25 kg
    dwie butelki wody => wody | 2 bottle
    3 łyżki oleju => oleju | 3 tbsp
    2-3 jabłka => jabłka | 3
    szczypta soli => soli | 1 pinch
    pęczek koperku => koperku | 1 bunch
    1 kostka masła => masła | 1 block
    7up => 7up
    5 jajek => jajek | 5
    1 400 g mąki => mąki | 1400 g
    1.500 g mąki => mąki | 1500 g
    sok pomarańczowy 100% 1l => sok pomarańczowy 100% | 1 l
    pięć bułek => bułek | 5
    2 opakowania makaronu => makaronu | 2 pack
    ½ arbuza => arbuza | 0.5
    woda 6x1,5l => woda | 9 l | 6 x 1.5 l
    chleb => chleb
    10 szt. bułek => bułek | 10 piece
    """)
}
