/// 200 sizes as they are printed on real products, each with what it means, written by a person who
/// read the text and not what the parser made of it.
///
/// They were drawn from the 503 different size texts of a sample of 3,698 products: sorted by their
/// UTF-8, `SplitMix64(seed: 1)`, 200 times "take out the one at `next() % count`". Only the bare
/// texts are here. Each line is `text => size`, `text => count x each = total`, or `text => none` if
/// a careful reader would not dare to say.
enum SizeFixture {
  static let lines = """
    400 G => 400 g
    415g => 415 g
    1 Donut => none
    280 g => 280 g
    2,20 g => 2.2 g
    1.3kg => 1.3 kg
    100 ml => 100 ml
    60 г => 60 g
    *4 => none
    190ml => 190 ml
    21g => 21 g
    275 ml => 275 ml
    1kg => 1 kg
    686 g => 686 g
    725 g => 725 g
    10 sachets => none
    630 g => 630 g
    325 => none
    2 x 75 g => 2 x 75 g = 150 g
    1,5kg => 1.5 kg
    12.5.20 => none
    405 g => 405 g
    250 ml => 250 ml
    3 x 150 g => 3 x 150 g = 450 g
    4 stuks, 280 g => 280 g
    975 g => 975 g
    150 ml => 150 ml
    380g => 380 g
    0.7 kg => 0.7 kg
    60g => 60 g
    26 oz => 26 oz
    425 g => 425 g
    110g => 110 g
    33 cl e => 33 cl
    825 g => 825 g
    5 kg => 5 kg
    355 g => 355 g
    415 => none
    375 g ℮ => 375 g
    9 broodjes => none
    160 g => 160 g
    15 cl => 15 cl
    3 x 125 g => 3 x 125 g = 375 g
    25 g => 25 g
    340g => 340 g
    16 oz => 16 oz
    270 g => 270 g
    1 litre => 1 l
    7 => none
    423 g => 423 g
    120g => 120 g
    85 г => 85 g
    320 g => 320 g
    250 g (2 x 125 g) => 2 x 125 g = 250 g
    95 g => 95 g
    1000 ml => 1000 ml
    1.5 => none
    260 gr => 260 g
    475g => 475 g
    10 kg => 10 kg
    52 g => 52 g
    12 => none
    6 pannenkoeken => none
    1000 g => 1000 g
    40g => 40 g
    3 kg => 3 kg
    70 g => 70 g
    520 g (4 x 130 g) => 4 x 130 g = 520 g
    175 g => 175 g
    340 g => 340 g
    314 g => 314 g
    400 => none
    22 g => 22 g
    11 lbs => 11 lb
    3 stuks => none
    220 g, 4 broodjes => 220 g
    1,2 kg => 1.2 kg
    230g => 230 g
    280g => 280 g
    8 => none
    360 g => 360 g
    3000 g => 3000 g
    200ml => 200 ml
    500 mg => 500 mg
    41.4 g => 41.4 g
    725g => 725 g
    150 g => 150 g
    400 г => 400 g
    500 g,1kg => none
    215 gr => 215 g
    10 x 5.2 OZ (150 g) => 10 x 5.2 oz = 52 oz
    370 g => 370 g
    300 => none
    15 g => 15 g
    152,8g => 152.8 g
    4pcs => none
    1875 g => 1875 g
    115 g => 115 g
    500 mL => 500 ml
    3.63 Kg => 3.63 kg
    0.900 kg => 0.9 kg
    125 g => 125 g
    40 g => 40 g
    350 g => 350 g
    500 ml => 500 ml
    19.1 g => 19.1 g
    1500 => none
    420 g => 420 g
    1000 g e => 1000 g
    750g => 750 g
    30 g, 15 zakjes => 30 g
    6 x 200 ml => 6 x 200 ml = 1200 ml
    125ml => 125 ml
    500 g (4 x 125 g) => 4 x 125 g = 500 g
    240 g => 240 g
    260g => 260 g
    170g => 170 g
    3 oz => 3 oz
    1.5 kg ℮ => 1.5 kg
    650g => 650 g
    100g => 100 g
    1.8 OZ (52 g) => 1.8 oz
    180 g, 120 g uitlekgewicht => 180 g
    12 x 85 g => 12 x 85 g = 1020 g
    166 g => 166 g
    250ml => 250 ml
    2 => none
    390 g => 390 g
    75 g => 75 g
    780 g => 780 g
    2.6 oz => 2.6 oz
    12p 166g => 166 g
    175 => none
    1,8 kg => 1.8 kg
    300g, 36 stuks => 300 g
    335 g => 335 g
    10 gr => 10 g
    1200 g => 1200 g
    2×125 => none
    4 rozijnenbollen => none
    4kg => 4 kg
    375 g => 375 g
    460 g => 460 g
    250 g => 250 g
    375g => 375 g
    300 g. => 300 g
    950 g => 950 g
    450 g => 450 g
    520 g => 520 g
    350 g ℮ => 350 g
    410g => 410 g
    2 x 125 g => 2 x 125 g = 250 g
    125g => 125 g
    850 g => 850 g
    800克 => 800 g
    300mle => 300 ml
    600g => 600 g
    6 x 61,7 => none
    99 g => 99 g
    3500 g => 3500 g
    390 ml => 390 ml
    130 g => 130 g
    220 g => 220 g
    180 => none
    4 Kg. => 4 kg
    0.3 kg => 0.3 kg
    37g => 37 g
    1240 g => 1240 g
    800 gr => 800 g
    1,75 kg => 1.75 kg
    15 g e => 15 g
    208g, 40 cups => 208 g
    45 g => 45 g
    210 g => 210 g
    26 x 15 g => 26 x 15 g = 390 g
    90 g (6 x 15 g) => 6 x 15 g = 90 g
    50 g => 50 g
    48 g => 48 g
    250 => none
    111 g => 111 g
    10 capsules => none
    800g => 800 g
    135 g => 135 g
    1.36 kg => 1.36 kg
    500gr => 500 g
    4.5 oz => 4.5 oz
    0.980 kg => 0.98 kg
    1500ml => 1500 ml
    4 x 250 g = XXL 1 kg => 4 x 250 g = 1000 g
    189 g => 189 g
    740 g => 740 g
    14 oz => 14 oz
    400 g e => 400 g
    180 g => 180 g
    205g => 205 g
    1,5 kg => 1.5 kg
    156.0 g => 156 g
    10 g => 10 g
    250 cm3 => 250 ml
    1000g => 1000 g
    """
}
