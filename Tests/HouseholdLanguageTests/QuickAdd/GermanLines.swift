enum GermanLines {
  static let rows = LineTable.rows(
    "de",
    """
    2 l Milch => Milch | 2 l
    Milch 2l => Milch | 2 l
    ein halbes Pfund Butter => Butter | 250 g
    2 Pfund Kartoffeln => Kartoffeln | 1000 g
    1.500 g Mehl => Mehl | 1500 g
    1.5 l Milch => Milch | 1.5 l
    1,5 l Milch => Milch | 1.5 l
    1.500 kg Fleisch => Fleisch | 1.5 kg
    2 Dosen Tomaten => Tomaten | 2 can
    sechs Eier => Eier | 6
    ein Dutzend Eier => Eier | 12
    ein halbes Dutzend Eier => Eier | 6
    ½ kg Möhren => Möhren | 0.5 kg
    6 x 0,33 l Cola => Cola | 1.98 l | 6 x 0.33 l
    6er Pack Bier => 6er Pack Bier
    Mehl Type 405 => Mehl Type 405
    Flasche Wein => Wein | 1 bottle
    zwei Flaschen Rotwein => Rotwein | 2 bottle
    3 EL Öl => Öl | 3 tbsp
    ein Brot => Brot | 1
    2 Bund Petersilie => Petersilie | 2 bunch
    Bund Petersilie => Petersilie | 1 bunch
    1 Kasten Wasser => Wasser | 1 crate
    anderthalb Liter Saft => Saft | 1.5 l
    eine Prise Salz => Salz | 1 pinch
    10 dag Wurst => Wurst | 100 g
    3-4 Äpfel => Äpfel | 4
    2 bis 3 Zwiebeln => Zwiebeln | 3
    Käse 200g => Käse | 200 g
    7up => 7up
    ca. 300 g Lachs => Lachs | 300 g
    Küchenrolle => Küchenrolle
    4 Rollen Klopapier => Klopapier | 4 roll
    Klopapier 8 Rollen => Klopapier | 8 roll
    1 Glas Gurken => Gurken | 1 jar
    ein paar Äpfel => ein paar Äpfel
    500 g-Packung Nudeln => Nudeln | 500 g
    SAHNE 200ML => SAHNE | 200 ml
    """)
}
