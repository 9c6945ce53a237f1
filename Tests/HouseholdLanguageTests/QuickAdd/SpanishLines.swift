enum SpanishLines {
  static let rows = LineTable.rows(
    "es",
    """
    medio kilo de tomates => tomates | 0.5 kg
    2 l de leche => leche | 2 l
    leche 2l => leche | 2 l
    una docena de huevos => huevos | 12
    media docena de huevos => huevos | 6
    1,5 l de agua => agua | 1.5 l
    1.500 g de harina => harina | 1500 g
    6 x 33 cl cerveza => cerveza | 1.98 l | 6 x 33 cl
    2 latas de atún => atún | 2 can
    una botella de vino => vino | 1 bottle
    un cuarto de kilo de jamón => jamón | 0.25 kg
    tres cuartos de kilo de carne => carne | 0.75 kg
    3 cucharadas de aceite => aceite | 3 tbsp
    2-3 manzanas => manzanas | 3
    dos barras de pan => barras de pan | 2
    4 plátanos => plátanos | 4
    una pizca de sal => sal | 1 pinch
    2 dientes de ajo => ajo | 2 clove
    agua 6x1,5L => agua | 9 l | 6 x 1.5 l
    7up => 7up
    un par de limones => limones | 2
    ½ sandía => sandía | 0.5
    manojo de perejil => perejil | 1 bunch
    1 kg patatas => patatas | 1 kg
    zumo 100% naranja 1l => zumo 100% naranja | 1 l
    paquete de café => café | 1 pack
    aprox. 200 g de queso => queso | 200 g
    un poco de sal => un poco de sal
    pan => pan
    """)
}
