// Made by scripts/embed-data from Data/shelves/pl.txt: edit that file and run `make data`.

extension EmbeddedData {
  static let shelvesPl = #"""
# Polish: which shelf of a shop a word leads to.
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
@skip: i, oraz, lub, z, ze, w, we, na, do, od, bez, dla, o, bio, eko, ekologiczny, ekologiczne
@skip: ekologiczna, mini, extra, świeży, świeża, świeże, mały, mała, małe, duży, duża, duże, x, g
@skip: kg, ml, l, szt, op, opakowanie
@endings: ami>, ach>, owych>, owego>, owej>, ow>, om>, ie>, ia>, iu>, y>, i>, a>, e>, o>, u>

produce: agrest, ananas, arbuz, awokado, bakłażan, bakłażany, banan, banany, batat, bataty, bazylia
produce: boczniaki, borowiki, borówka, borówki, botwina, botwinka, brokuł, brokuły, brukiew
produce: brukselka, brzoskwinia, brzoskwinie, burak, buraki, bób, cebula, cebula czerwona, cebule
produce: cebuli, cebulka dymka, chili, chrzan korzeń, cukinia, cukinie, cykoria, cytryna, cytryny
produce: czereśnia, czereśnie, czosnek, czosnek niedźwiedzi, czosnku, dymka, dynia, endywia
produce: estragon, fasolka, fasolka szparagowa, fenkuł, granat, grejpfrut, groszek cukrowy
produce: groszek zielony, gruszek, gruszka, gruszki, grzyb, grzyby, imbir, jabłek, jabłka, jabłko
produce: jagoda, jagody, jarmuż, jarzyny, jeżyny, kaki, kalafior, kalafiory, kalarepa, kapusta
produce: kapusta biała, kapusta czerwona, kapusta pekińska, kapusta włoska, karczoch, karczochy
produce: kartofle, kasztany, kiełki, kiwi, klementynka, kokos, kolby kukurydzy, kolendra, koper
produce: koper włoski, koperek, kukurydza kolba, kurki, limonka, limonki, malin, malina, maliny
produce: mandarynka, mandarynki, mango, marakuja, marchew, marchewka, marchewki, melon, mix sałat
produce: mięta, morela, morele, natka, natka pietruszki, nektarynka, nektarynki, ogórek
produce: ogórek zielony, ogórki, owoc, owoce, owoce cytrusowe, papaja, papryczka chili, papryka
produce: papryka czerwona, papryki, pasternak, pekinka, pieczarek, pieczarka, pieczarki, pietruszka
produce: pietruszka korzeń, pigwa, pomarańcza, pomarańcze, pomelo, pomidor, pomidorki
produce: pomidorki koktajlowe, pomidory, por, pory, porzeczka, porzeczki, pyry, rabarbar, roszponka
produce: rozmaryn, rukola, rzepa, rzeżucha, rzodkiew, rzodkiewka, rzodkiewki, sałata, sałata lodowa
produce: sałaty, seler, seler naciowy, surówka, szalotka, szałwia, szczypiorek, szparagi, szpinak
produce: truskawek, truskawka, truskawki, tymianek, warzywa, warzywo, winogrona, winogrono, wiśnia
produce: wiśnie, włoszczyzna, ziemniak, ziemniaki, ziemniaków, zioła, śliwek, śliwka, śliwki
produce: żurawina

bakery: babeczki, babka, bagietka, bagietki, bajgiel, biszkopt tortowy, bochenek, brownie, bułeczki
bakery: bułek, bułka, bułki, bułki do burgerów, bułki do hot dogów, chałka, chleb, chleb graham
bakery: chleb pszenny, chleb razowy, chleb tostowy, chleb żytni, chleba, ciabatta, ciasta
bakery: ciastko kremowe, ciasto, ciasto drożdżowe, croissant, croissanty, drożdżówka, drożdżówki
bakery: eklerki, eklery, faworki, grahamka, grzanki, jabłecznik, kajzerka, kajzerki, keks, kremówka
bakery: lawasz, maca, makowiec, muffinki, muffiny, naleśnik, naleśniki, napoleonka, obwarzanek
bakery: paluchy, panettone, pieczywo, pieczywo chrupkie, piernik, pita, placki, precel, ptysie
bakery: ptyś, pączek, pączki, racuchy, rogal, rogale, rogalik, rogaliki, rolada biszkoptowa, sernik
bakery: strudel, sucharki, suchary, szarlotka, tort, tortilla, tortille, torty, tosty, wrapy

dairy-eggs: ajran, bita śmietana, budyń gotowy, deser, deser mleczny, desery, galaretka deser, jaj
dairy-eggs: jaja, jaja przepiórcze, jajek, jajka, jajko, jogurt, jogurt grecki, jogurt naturalny
dairy-eggs: jogurt owocowy, jogurt pitny, jogurty, kasza manna na mleku, kefir, margaryna
dairy-eggs: margaryny, masła, masło, masło klarowane, maślanka, miks tłuszczowy, mleka, mleko
dairy-eggs: mleko bez laktozy, mleko czekoladowe, mleko kozie, mleko migdałowe, mleko owsiane
dairy-eggs: mleko pełne, mleko ryżowe, mleko skondensowane, mleko sojowe, mleko uht
dairy-eggs: mleko zagęszczone, mus czekoladowy, nabiał, napój migdałowy, napój owsiany
dairy-eggs: napój ryżowy, napój sojowy, panna cotta, ryż na mleku, serek homogenizowany
dairy-eggs: serek waniliowy, skyr, smalec roślinny masło, tiramisu, zsiadłe mleko, śmietana
dairy-eggs: śmietana kremówka, śmietana kwaśna, śmietanka, śmietany

cheese: brie, bryndza, burrata, camembert, cheddar, edamski, ementaler, feta, gorgonzola, gouda
cheese: grana padano, halloumi, koryciński, mascarpone, mozzarella, mozzarelli, oscypek, parmezan
cheese: radamer, ricotta, roquefort, salami ser, ser, ser biały, ser feta, ser kozi, ser owczy
cheese: ser pleśniowy, ser solankowy, ser tarty, ser topiony, ser w plastrach, ser żółty, sera
cheese: serek, serek topiony, serek wiejski, serek śmietankowy, serki, sery, twarożek, twaróg
cheese: tylżycki

meat: antrykot, baleron, baranina, biała kiełbasa, boczek, boczek wędzony, boczku, burger, burgery
meat: cielęcina, drób, dziczyzna, filet, filet z indyka, filet z kurczaka, flaki mięso
meat: frankfurterki, golonka, gulasz, gulaszowe, gęsi, gęś, hamburger, hamburgery, indyk, indyka
meat: jagnięcina, jelito, kabanos, kabanosy, kaczka, kaczki, karkówka, karkówki, kaszanka, kaszanki
meat: kebab, kiełbasa, kiełbasa śląska, kiełbaski, kiełbasy, klopsiki, konserwa mięsna, korpus
meat: kotlet, kotlet schabowy, kotlety, kotlety mielone, krakowska, królik, kura, kurczak, kurczaka
meat: metka, mielone, mięsa, mięso, mięso gulaszowe, mięso mielone, mortadela, nuggetsy, ozorki
meat: parówka, parówki, pasztet, pasztetowa, pasztety, piersi z kurczaka, pierś z indyka
meat: pierś z kurczaka, podudzia, polędwica, polędwiczka, polędwiczki, porcja rosołowa, pulpety
meat: rolada wołowa, rostbef, salami, salceson, schab, serca, skrzydełka, smalec ze skwarkami, stek
meat: steki, szaszłyk, szaszłyki, sznycel, szynka, szynka konserwowa, szynka parmeńska
meat: szynka wędzona, szynki, słonina, tatar, udka, udka z kurczaka, udko, wieprzowina, wołowina
meat: wołowiny, wątroba, wątróbka, wędlina, wędliny, łopatka, żeberka, żołądki, żywiecka

fish: dorada, dorsz, dorsza, filet rybny, filet z dorsza, filet z łososia, filety rybne, flądra
fish: halibut, homar, kalmary, karp, karpia, kawior, krab, krewetek, krewetki, makrela
fish: makrela wędzona, małże, mintaj, mintaja, miruna, morszczuk, mule, okoń, ostrygi, owoce morza
fish: ośmiornica, paluszki krabowe, panga, pstrąg, pstrąga, rolmopsy, ryb, ryba, ryba wędzona, ryby
fish: sandacz, sola, surimi, sushi, szczupak, szprotki wędzone, tilapia, tuńczyk stek, węgorz
fish: łososia, łosoś, łosoś wędzony, śledzi, śledzie, śledzie w oleju, śledź

ready-meals: bigos, burger roślinny, burger wegetariański, dania gotowe, danie, danie gotowe
ready-meals: falafel, fasolka po bretońsku, flaki, galareta, gotowe danie, gołąbki, guacamole
ready-meals: hummus, kanapka, kanapki, klopsy w sosie, kluski, kluski śląskie, knedle, kopytka
ready-meals: kotlety sojowe, krokiety, lasagne, leczo, paella, parówki sojowe
ready-meals: parówki wegetariańskie, pasta jajeczna, pasta kanapkowa, pielmieni, pierogi
ready-meals: pierogi ruskie, pizza, placki ziemniaczane, pyzy, quiche, risotto, roślinne, sajgonki
ready-meals: sałatka, sałatka grecka, sałatka jarzynowa, sałatka ziemniaczana, sałatki, seitan
ready-meals: spring rolls, sushi zestaw, tarta, tempeh, tofu, tzatziki, uszka, wrap, zapiekanka
ready-meals: zimne nóżki

frozen: frytek, frytki, kostki lodu, lodu, lody, lody na patyku, lody waniliowe, lodów, lód
frozen: mieszanka chińska, paluszki rybne, pizza mrożona, sorbet, warzywa mrożone
frozen: warzywa na patelnię
frozen!: mrożona, mrożone, mrożonka, mrożonki, mrożony, mrożonych

pasta-rice-grains: amarantus, bulgur, ciecierzyca sucha, fasola jaś, fasola sucha, gnocchi, groch
pasta-rice-grains: groch łuskany, gryka, kasza, kasza bulgur, kasza gryczana, kasza jaglana
pasta-rice-grains: kasza jęczmienna, kasza manna, kasze, kokardki, komosa ryżowa, kuskus, makaron
pasta-rice-grains: makaron pełnoziarnisty, makaron ryżowy, makaron sojowy, makaronu, makarony
pasta-rice-grains: muszelki, nitki, noodle, orkisz, papier ryżowy, penne, polenta, proso
pasta-rice-grains: purée ziemniaczane, pęczak, płaty lasagne, quinoa, ravioli, rośliny strączkowe
pasta-rice-grains: ryż, ryż basmati, ryż biały, ryż brązowy, ryż do risotto, ryż do sushi
pasta-rice-grains: ryż jaśminowy, ryżu, soczewica, soczewica czerwona, soczewicy, spaghetti
pasta-rice-grains: tagliatelle, tortellini, wstążki, zupka chińska, zupki chińskie, łazanki
pasta-rice-grains: świderki

canned: ananas w puszce, anchois, barszcz, brzoskwinie w puszce, buraczki, ciecierzyca, cieciorka
canned: fasola, fasola biała, fasola czerwona, fasoli, fasolka w puszce, gorący kubek, groszek
canned: groszek konserwowy, groszek z marchewką, grzyby marynowane, gulasz angielski, kapary
canned: kapusta kiszona, kapuśniak, karczochy w oleju, kompot, koncentrat, koncentrat pomidorowy
canned: konserwa, konserwy, korniszony, krupnik, kukurydza, kukurydzy, makrela w pomidorach
canned: mielonka, mleczko kokosowe, mleko kokosowe, mus jabłkowy, mus owocowy, ogórek kiszony
canned: ogórki kiszone, ogórki konserwowe, ogórkowa, oliwek, oliwki, papryka konserwowa, passata
canned: pasztet w puszce, pieczarki marynowane, pomidorowa, pomidory krojone, pomidory pelati
canned: pomidory suszone, pomidory w puszce, przecier pomidorowy, przetwory, pulpety w sosie
canned: puszka, rosół, sardynki, sałatka szwedzka, suszone pomidory, szprotki, tuńczyk, tuńczyka
canned: zupa, zupa krem, zupa pomidorowa, zupy, ćwikła, śledzie w pomidorach, żurek
canned!: kiszona, kiszone, kiszony, konserwowa, konserwowe, konserwowy, w puszce, w syropie
canned!: w słoiku, w zalewie

sauces-spices-oils: ajwar, anyż, bazylia suszona, bulion, bulion warzywny, bulionu, cebula prażona
sauces-spices-oils: cebula suszona, chili mielone, chrzan, curry, cynamon, czosnek granulowany
sauces-spices-oils: dressing, fix, gałka muszkatołowa, goździki, jarzynka, kardamon, ketchup
sauces-spices-oils: kmin rzymski, kminek, kostka rosołowa, kostki rosołowe, kurkuma, liść laurowy
sauces-spices-oils: lubczyk, maggi, majeranek, majonez, majonezu, marynata, musztarda, musztardy
sauces-spices-oils: ocet, ocet balsamiczny, ocet jabłkowy, ocet winny, octu, olej, olej kokosowy
sauces-spices-oils: olej lniany, olej rzepakowy, olej słonecznikowy, oleju, oliwa, oliwa z oliwek
sauces-spices-oils: oliwy, oregano, papryka mielona, papryka ostra, papryka słodka, papryka wędzona
sauces-spices-oils: pasta curry, pasta miso, pasta tahini, pesto, pieprz, pieprz czarny, pieprzu
sauces-spices-oils: przyprawa, przyprawa do kurczaka, przyprawa do zup, przyprawy, smalec, soli
sauces-spices-oils: sos, sos barbecue, sos boloński, sos chili, sos czosnkowy, sos do makaronu
sauces-spices-oils: sos pieczeniowy, sos pomidorowy, sos rybny, sos sałatkowy, sos serowy
sauces-spices-oils: sos sojowy, sos słodko-kwaśny, sos tatarski, sos winegret, sosu, sosy, sriracha
sauces-spices-oils: szafran, sól, sól himalajska, sól morska, tabasco, tahini, vegeta, wasabi
sauces-spices-oils: ziele angielskie, zioła prowansalskie, zioła suszone, żelatyna do mięsa

baking: agar, aromat, aromat migdałowy, aromat waniliowy, bakalie, barwnik spożywczy, budyń
baking: bułka tarta, ciasto filo, ciasto francuskie, ciasto kruche, ciasto na pizzę
baking: ciasto w proszku, cukier, cukier brązowy, cukier puder, cukier trzcinowy, cukier wanilinowy
baking: cukier waniliowy, cukier żelujący, cukru, czekolada do pieczenia, drożdże, drożdży
baking: ekstrakt waniliowy, erytrol, galaretka, groszek ptysiowy, kakao do pieczenia, kisiel
baking: krem do tortu, ksylitol, laska wanilii, lukier, mak, marcepan, masa kajmakowa
baking: masa krówkowa, masa makowa, melasa, mielone migdały, mieszanka do ciasta, mąka
baking: mąka orkiszowa, mąka pszenna, mąka tortowa, mąka ziemniaczana, mąka żytnia, mąki, opłatki
baking: panierka, polewa, polewa czekoladowa, posypka, proszek do pieczenia, płatki migdałowe
baking: rodzynki do ciasta, skrobia, skrobia kukurydziana, skrobia ziemniaczana
baking: skórka pomarańczowa, soda, soda oczyszczona, spody do pizzy, spód do pizzy, stewia
baking: syrop glukozowy, słodzik, wafle tortowe, wanilia, wiórki kokosowe, zakwas, śmietan-fix
baking: żelatyna, żelfix

breakfast: chrupki śniadaniowe, dżem, dżem truskawkowy, dżemu, dżemy, frużelina, granola, konfitura
breakfast: konfitury, krem czekoladowo-orzechowy, krem czekoladowy, krem do smarowania
breakfast: krem kakaowy, krem orzechowy, krem pistacjowy, kulki czekoladowe, marmolada
breakfast: masło orzechowe, miodu, miody, miód, miód akacjowy, miód lipowy, miód wielokwiatowy
breakfast: mleczko pszczele, musli, nasiona chia, otręby, owsianka, powidła, powidła śliwkowe
breakfast: pyłek pszczeli, płatki, płatki jaglane, płatki kukurydziane, płatki owsiane
breakfast: płatki śniadaniowe, ryż dmuchany, siemię lniane, syrop klonowy, syrop z agawy, śniadanie

snacks-sweets: baton, baton proteinowy, baton zbożowy, batonik, batoniki, batony, beza, bezy
snacks-sweets: biszkopty, bombonierka, chałwa, chipsy, chipsy bananowe, chipsów, chrupki
snacks-sweets: chrupki kukurydziane, ciasteczka, ciastka, ciastko, cukierek, cukierki
snacks-sweets: cukierki czekoladowe, czekolada, czekolada gorzka, czekolada mleczna, czekoladka
snacks-sweets: czekoladki, czekolady, daktyle, delicje, figi, figi suszone, gofry, guma do żucia
snacks-sweets: gumy do żucia, herbatnik, herbatniki, jajko z niespodzianką, kalendarz adwentowy
snacks-sweets: karmelki, krakers, krakersy, krówka, krówki, landrynki, lizak, lizaki, lukrecja
snacks-sweets: makaroniki, markizy, mieszanka studencka, migdały, migdałów, morele suszone, nachosy
snacks-sweets: nasiona, nerkowce, orzech, orzechy, orzechy brazylijskie, orzechy laskowe
snacks-sweets: orzechy nerkowca, orzechy włoskie, orzeszki, orzeszki ziemne, owoce suszone
snacks-sweets: paluszki, paluszki solone, pestki, pestki dyni, pianki, pierniczki, pierniki
snacks-sweets: pistacje, popcorn, pralinki, praliny, prażynki, precelki, przekąska, przekąski
snacks-sweets: ptasie mleczko, rodzynek, rodzynki, sezam, sezamki, suszone jabłka, suszone morele
snacks-sweets: suszone owoce, suszone śliwki, sękacz, słodycze, słonecznik, słonecznik łuskany
snacks-sweets: toffi, wafel, wafelki, wafle, wafle ryżowe, zając czekoladowy, śliwki suszone, żelki
snacks-sweets: żurawina suszona

coffee-tea: cappuccino, czekolada na gorąco, earl grey, espresso, filtry do kawy, gorąca czekolada
coffee-tea: herbata, herbata czarna, herbata miętowa, herbata owocowa, herbata zielona, herbatka
coffee-tea: herbatki, herbaty, inka, kakao, kakao rozpuszczalne, kapsułki do kawy, kapsułki kawa
coffee-tea: kawa, kawa bezkofeinowa, kawa mielona, kawa rozpuszczalna, kawa zbożowa, kawa ziarnista
coffee-tea: kawy, matcha, melisa, mięta herbata, rooibos, rumianek, yerba mate, zioła do zaparzania

water-soft-drinks: cola, energetyk, herbata mrożona, ice tea, izotonik, kawa mrożona, kombucha
water-soft-drinks: kubuś, kwas chlebowy, lemoniada, mrożona herbata, napoje, napój
water-soft-drinks: napój energetyczny, napój gazowany, nektar, oranżada, piwo bezalkoholowe
water-soft-drinks: podpiwek, smoothie, sok, sok jabłkowy, sok malinowy, sok marchewkowy
water-soft-drinks: sok pomarańczowy, sok pomidorowy, sok wieloowocowy, sok z cytryny, soki, soku
water-soft-drinks: syrop, syrop malinowy, tonik, woda, woda gazowana, woda kokosowa, woda mineralna
water-soft-drinks: woda niegazowana, woda smakowa, woda źródlana, wody

beer-wine-spirits: ajerkoniak, aperol, bimber, brandy, cydr, gin, grzaniec, koniak, likier
beer-wine-spirits: miód pitny, nalewka, piwa, piwo, piwo ciemne, piwo jasne, piwo pszeniczne
beer-wine-spirits: prosecco, radler, rum, spirytus, szampan, tequila, wermut, whisky, wina, wino
beer-wine-spirits: wino białe, wino czerwone, wino musujące, wino różowe, wódka, wódki

baby: butelka dla niemowląt, chusteczki dla niemowląt, deserek, kaszka, kaszka dla dzieci, kaszki
baby: krem na odparzenia, mleko modyfikowane, mleko następne, obiadek, oliwka dla dzieci, pampersy
baby: pieluchy, pieluszki, podkłady do przewijania, puder dla niemowląt, smoczek, słoiczek
baby: słoiczki, wkładki laktacyjne
baby!: niemowląt, niemowlę

pet: pokarm, siano
pet!!: chomik, gryzoni, karma, karma dla kota, karma dla kotów, karma dla psa, karma dla psów
pet!!: karma dla ptaków, karma mokra, karma sucha, karmy, kociąt, kot, kota, kotek, koty, kotów
pet!!: kość do żucia, pies, pokarm dla rybek, przysmak dla kota, przysmak dla psa
pet!!: przysmaki dla psów, psa, psy, psów, saszetki dla kota, saszetki dla kotów, smakołyki
pet!!: szczeniak, szczeniąt, woreczki na psie odchody, świnka morska, żwirek, żwirek dla kota

health-beauty: antyperspirant, apap, aspiryna, balsam, balsam do ciała, bandaż, białko w proszku
health-beauty: chusteczki nawilżane, dezodorant, farba do włosów, grzebień, gumki do włosów
health-beauty: ibuprofen, kolagen, kosmetyki, krem do opalania, krem do rąk, krem do twarzy
health-beauty: krem na dzień, krem na noc, krem nawilżający, krem z filtrem, krople do nosa
health-beauty: krople do oczu, lakier do paznokci, lakier do włosów, leki, magnez, makijaż
health-beauty: maseczka, maseczka do twarzy, maszynka do golenia, maszynki do golenia, maść
health-beauty: mleczko do demakijażu, mydła, mydło, mydło w płynie, nić dentystyczna, odżywka
health-beauty: odżywka białkowa, odżywka do włosów, paracetamol, pasta do zębów
health-beauty: patyczki higieniczne, perfumy, pianka do golenia, pilnik do paznokci, plastry
health-beauty: podkład, podpaski, pomadka, pomadka ochronna, prezerwatywy, puder
health-beauty: płatki kosmetyczne, płyn do kąpieli, płyn do płukania ust, płyn do rąk
health-beauty: płyn do soczewek, płyn micelarny, spray na komary, suchy szampon, suplement diety
health-beauty: suplementy, syrop na kaszel, szampon, szampony, szczoteczka, szczoteczka do zębów
health-beauty: szczotka do włosów, szminka, sól do kąpieli, tabletki, tabletki na gardło, tampony
health-beauty: termometr, tonik do twarzy, tusz do rzęs, waciki, wata, witamina c, witamina d
health-beauty: witaminy, wkładki higieniczne, woda po goleniu, wosk do depilacji, zatyczki do uszu
health-beauty: zmywacz do paznokci, żel do golenia, żel do włosów, żel pod prysznic, żyletki

cleaning-household: chusteczki, chusteczki higieniczne, druciak, folia, folia aluminiowa
cleaning-household: folia spożywcza, gąbka, gąbki, kapsułki do prania, kapsułki do zmywarki
cleaning-household: klamerki, kostka do wc, kostki do wc, kret, krochmal, miotła
cleaning-household: mleczko do czyszczenia, mop, nabłyszczacz, ocet do czyszczenia, odkamieniacz
cleaning-household: odplamiacz, odświeżacz powietrza, papier do pieczenia, papier toaletowy
cleaning-household: pasta do butów, proszek do prania, pułapka na myszy, płyn do dezynfekcji
cleaning-household: płyn do mycia naczyń, płyn do naczyń, płyn do podłóg, płyn do prania
cleaning-household: płyn do płukania, płyn do płukania tkanin, płyn do szyb, płyn do wc
cleaning-household: płyn uniwersalny, ręcznik papierowy, ręczniki kuchenne, ręczniki papierowe
cleaning-household: rękawice, rękawiczki gumowe, serwetki, spray na owady, szczotka do naczyń
cleaning-household: szufelka, sól do zmywarki, tabletki do zmywarki, wiadro, woreczki
cleaning-household: woreczki do mrożenia, woreczki śniadaniowe, worki do odkurzacza
cleaning-household: worki na śmieci, wybielacz, zmywak, zmywaki, ściereczka, ściereczki, ścierka
cleaning-household: środek czystości, środek do czyszczenia, środek do udrażniania rur
cleaning-household: środki czystości, żel do wc

home-garden: balony, bateria, baterie, brykiet, bukiet, czasopismo, doniczka, długopis, długopisy
home-garden: farba, garnek, gazeta, gazety, kartka, kartka urodzinowa, klej, koperty, korkociąg
home-garden: książka, książki, kubek, kubki, kwiat, kwiaty, nasiona kwiatów, nawóz, nóż, obrus
home-garden: otwieracz, ołówek, papier, papier do drukarki, papier do pakowania, papier ozdobny
home-garden: papierosy, parasol, patelnia, podgrzewacze, podpałka, poduszka, pościel
home-garden: pudełko śniadaniowe, rajstopy, reklamówka, roślina, rośliny, róże, ręcznik, ręczniki
home-garden: skarpetki, szklanka, szklanki, sztućce, słomki, talerz, talerze, talerzyki papierowe
home-garden: taśma klejąca, termos, torba, torba na zakupy, tusz do drukarki, tytoń, widelec
home-garden: wieszaki, wykałaczki, węgiel drzewny, zabawka, zabawki, zapalniczka, zapałki, zeszyt
home-garden: zeszyty, ziemia do kwiatów, znaczki, znicz, znicze, ładowarka, łyżka
home-garden: ściereczka kuchenna, śruby, świeca, świece, świeczki, żarówka, żarówki
"""#
}
