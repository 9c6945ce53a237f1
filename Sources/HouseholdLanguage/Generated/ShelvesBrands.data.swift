// Made by scripts/embed-data from Data/shelves/brands.txt: edit that file and run `make data`.

extension EmbeddedData {
  static let shelvesBrands = #"""
# Brands and label words that are the same in all languages: which shelf of a shop a word leads to.
#
# shelf: word, a phrase, …   The codes of the shelves are in Shelves/Shelf.swift; a word stands once.
# shelf?: …     decides only if nothing else in the name does: a brand, a flavour
# shelf!: …     decides wherever it stands; !! decides even over those: "dog" over "frozen"
# -end, begin-  the end or the beginning of a compound, with the hyphen
# @head         the noun that decides; @tails: compounds end in words of so many letters; @breaks:
#               words that end the part with the head; @skip: words that say nothing; @endings: of plurals
#
# To contribute: add a word to its shelf, in the order of `LC_ALL=C sort`, run `make data` and the tests.
# Case, accents and the plurals of @endings don't count. A phrase wins over its words.

@head: first
dairy-eggs?: Actimel, Activia, Alpro, Anchor, Becel, Campina, Chobani, Danette, Danone, Danonino
dairy-eggs?: Flora, Jogobella, Kerrygold, La Laitière, Landliebe, Lurpak, Müllermilch, Oatly
dairy-eggs?: Petit Gervais, Rama, Yakult, Zott
cheese?: Apéricube, Babybel, Boursin, Kiri, La Vache qui rit, Leerdammer, Philadelphia, Président
cheese?: Saint Agur, St Agur
ready-meals?: Beyond Meat, Buitoni, Dr Oetker Ristorante, Garden Gourmet, Herta Croque, Quorn
ready-meals?: Rügenwalder, Wagner Pizza
frozen?: Ben & Jerry's, Birds Eye, Calippo, Carte d'Or, Cornetto, Findus, Frosta, Häagen-Dazs, Iglo
frozen?: Magnum, McCain, Solero, Viennetta
pasta-rice-grains?: Barilla, Ben's Original, Birkel, De Cecco, Garofalo, Indomie, Mie Sedaap
pasta-rice-grains?: Mirácoli, Nissin, Panzani, Pop Mie, Rummo, Uncle Ben's, Yum Yum
canned?: Bonduelle, Campbell's, Cassegrain, Del Monte, Heinz Beanz, Hengstenberg, John West
canned?: Princes, Rio Mare, Saupiquet, Unox
sauces-spices-oils?: Amora, Aromat, Bisto, Calvé, Conimex, Develey, Dolmio, Ducros, Fuchs, Heinz
sauces-spices-oils?: Hellmann's, Kamis, Kikkoman, Knorr, Kühne, Lea & Perrins, Maggi, Maille, Mutti
sauces-spices-oils?: Ostmann, Oxo, Prymat, Remia, Sacla, Tabasco, Thomy, Verstegen, Winiary
baking?: Alsa, Betty Crocker, Canderel, Dr. Oetker, Koopmans, Vahiné
breakfast?: Alpro Granola, Bonne Maman, Cheerios, De Ruijter, Jordans, Kellogg, Marmite, Nocilla
breakfast?: Nudossi, Nusskati, Nutella, Ovomaltine Crunchy, Shreddies, Special K, Vegemite
breakfast?: Weetabix, Weetos
snacks-sweets?: After Eight, Alpen Gold, B-ready, Bahlsen, Balisto, Belin, Belvita
snacks-sweets?: Bonne Maman Madeleines, Bounty, Bready, Bugles, Cadbury, Carambar, Celebrations
snacks-sweets?: Cheetos, Chiclets, Chio, Chupa Chups, Crispello, Curly Wurly, Côte d'Or, Daim
snacks-sweets?: Delacre, Doritos, Duplo, Ferrero Rocher, Fisherman's Friend, Galaxy, Granola Lu
snacks-sweets?: Guylian, Hanuta, Haribo, Hershey's, Kinder, Kinder Bueno, KitKat, Knoppers
snacks-sweets?: Krisprolls, Kvikk Lunsj, LU, Lay's, Lays, Leibniz, Liga, Lindor, Lindt, Lotus
snacks-sweets?: M&M's, M&Ms, Malabar, Maltesers, Mamba, Manner, Maoam, Marabou, Mars, McVitie's
snacks-sweets?: Mentos, Merci, Milka, Mini Tunnock's, Mon Chéri, Monaco, Nutella B-ready, Oreo
snacks-sweets?: Papadopoulos, Prince, Pringles, Quality Street, Raffaello, Reese's, Ricola
snacks-sweets?: Ritter Sport, Skittles, Smarties, Snickers, Starmix, Stimorol, Sultana, Tangfastics
snacks-sweets?: Tic Tac, Toblerone, Toffifee, Tony's Chocolonely, Trident, Tuc, Twix, Verkade
snacks-sweets?: Walkers, Wedel, Werther's, Wunderbar, funny-frisch, Ülker
coffee-tea?: Caotina, Carte Noire, Dallmayr, Dolce Gusto, Douwe Egberts, Good Day, Illy, Jacobs
coffee-tea?: Kapal Api, Kopiko, Kusmi, Lavazza, Lipton, Nescafé, Nespresso, Nesquik, PG Tips, Pukka
coffee-tea?: Segafredo, Senseo, Starbucks, Tassimo, Tchibo, Teekanne, Tetley, Torabika, Twinings
coffee-tea?: Yorkshire Tea
water-soft-drinks?: 7 Up, Almdudler, Arizona, Badoit, Bionade, Capri Sun, Chaudfontaine, Cidou
water-soft-drinks?: Coca Cola, Coke, Contrex, Dr Pepper, Evian, Fanta, Fritz Kola, Fuze Tea
water-soft-drinks?: Gatorade, Gerolsteiner, Granini, Hohes C, Innocent, Lucozade, Mezzo Mix
water-soft-drinks?: Monster Energy, Mountain Dew, Nestea, Oasis, Orangina, Pepsi, Perrier, Powerade
water-soft-drinks?: Rauch, Red Bull, Ribena, Rivella, Rubicon, San Pellegrino, Schweppes, Snapple
water-soft-drinks?: Spa, Sprite, Teisseire, Tropicana, Vittel, Volvic
beer-wine-spirits?: Absolut, Amstel, Aperol, Bacardi, Baileys, Beck's, Bitburger, Budweiser
beer-wine-spirits?: Campari, Carlsberg, Chimay, Chouffe, Corona, Desperados, Duvel, Erdinger
beer-wine-spirits?: Estrella, Fuller's, Grolsch, Guinness, Hasseröder, Heineken, Hertog Jan
beer-wine-spirits?: Jack Daniel's, Jever, Johnnie Walker, Jupiler, Jägermeister, Kingfisher
beer-wine-spirits?: Krombacher, Kronenbourg, Lech, Leffe, Mahou, Martini, Orval, Pastis, Paulaner
beer-wine-spirits?: Ricard, Smirnoff, Stella Artois, Tyskie, Warsteiner, Westmalle, Żubr, Żywiec
baby?: Alete, Aptamil, Bebilon, Bebivita, Blédina, Bobovita, Cow & Gate, Ella's Kitchen, Gerber
baby?: Guigoz, Hipp, Huggies, Milupa, Nutrilon, Olvarit, Pampers, Sudocrem
pet?: Advance Veterinary, Alleva, Almo, Arden Grange, Arion, Bakers, Belcando, Bewi Dog, Brekkies
pet?: Butchers, Canaillou, Churu, Companino, Coshida, Cosma, Cotecnica, Crancy, Dia Mascotas, Dine
pet?: Dingonatura, Dogalicious, Edgard Cooper, Encore, Felix, Fido, Forza10, Gemon, Golden Sel
pet?: Gosbi, Guddi, Happy Dog, Harringtons, Hill's, Hills, Jacky Supreme, James Wellbeloved, Latz
pet?: Lechat, Leonardo, Libra, Lilys Kitchen, Lukullus, MAC's, Matzinger, Mera, Miglior Gatto
pet?: Migliorgatto, Nath, Nature's Protection, Nature's Variety, Natures Protection, Nutrique, Oasy
pet?: Opti Life, Opticat, Ownat, Picart, PreVital, Prolife, Purizon, Rilexine, Rocco, Rosies Farm
pet?: Select Gold, Simba, Smilla, Stuzzy, Temptations, Ultima, Ultra Premium Direct, UnoCat
pet?: VetLife, Virbac, Vitafit, Vitality, Wagg, Wainwrights, Webbox, Wolfsblut, Yarrah, Zooplus
pet?: hypoallergenic, indoor, junior, maxi, senior, urinary care
pet!: adult, dental sticks, hairball, sterilcat, sterilised, sterilized
pet!!: Acana, Affinity, Almo Nature, Animonda, Applaws, Beaphar, Beneful, Blue Buffalo, Bozita
pet!!: Brit Care, Carny, Catisfactions, Catsan, Cesar, Chappi, Club 4 Paws, Darling Purina
pet!!: Dentastix, Dogchow, Dreamies, Eukanuba, Fancy Feast, Farmina, Friskies, Frolic, Frontline
pet!!: Gimborn, Gimcat, Gourmet Gold, Hills Pet, Hills Science, Iams, Josera, Kitekat
pet!!: Lily's Kitchen, Meow Mix, Miamor, Monge, N&D, Natures Variety, Nutro, Optimeal, Orijen
pet!!: Pedigree, Perfect Fit, Pooch, Prescription Diet, Pro Plan, Proplan, Purina, Rinti
pet!!: Royal Canin, Schesir, Schmackos, Science Plan, Sheba, Taste of the Wild, Trainer Natural
pet!!: Trixie, Ultima Affinity, Vitakraft, Wellness Core, Whiskas, Winalot, catfood, dogfood
pet!!: kitten, petfood, puppy
health-beauty?: Always, Axe, Balea, Bepanthen, Colgate, Dove, Durex, Elmex, Garnier, Gillette
health-beauty?: Head & Shoulders, Johnson's, L'Oréal, Labello, Le Petit Marseillais, Listerine
health-beauty?: Neutrogena, Nivea, Oral-B, Palmolive, Pantene, Rexona, Sanex, Schwarzkopf
health-beauty?: Sensodyne, Signal, Tampax, Voltaren, Weleda, o.b.
cleaning-household?: Ajax, Andrex, Ariel, Calgon, Charmin, Cif, Cillit Bang, Dettol, Domestos
cleaning-household?: Dreft, Fairy, Febreze, Finish, Frosch, Harpic, Jif, Kleenex, Lenor, Ludwik
cleaning-household?: Meister Proper, Mr Proper, Persil, Perwoll, Pril, Robijn, Sagrotan, Somat
cleaning-household?: Swiffer, Tempo, Tide, Vanish, Viakal, Vileda, WC Ente, Zewa, Ziploc
home-garden?: Compo, Duracell, Energizer, Ikea, Osram, Philips Hue, Substral, Tesa, Varta
"""#
}
