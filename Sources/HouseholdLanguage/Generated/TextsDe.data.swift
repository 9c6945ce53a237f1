// Made by scripts/embed-data from Data/texts/de.txt: edit that file and run `make data`.

extension EmbeddedData {
  static let textsDe = #"""
# Was Larder sagt, auf Deutsch. Wie man einen Text schreibt, steht oben in en.txt.
#
# Deutsch hat die Formen one und other, und `.you` für die Person, von der die Rede ist.

# Wörter für das, was niemand weiß, und Zeitpunkte
somebody = jemand
something = etwas
today = heute
yesterday = gestern
days-ago.one = vor {count} Tag
days-ago.other = vor {count} Tagen
on-date = am {day}.{month}.{year}
time-of-day = {hour}:{minute} Uhr
day-and-time = {day} um {time}

# Was ein Mitglied wissen muss
alert-double-purchase = {person} hat auch {product} gekauft
alert-double-purchase.you = Du hast auch {product} gekauft
alert-claimed = {person} besorgt {product}
alert-claimed.you = Du besorgst {product}
alert-member-joined = {person} ist jetzt im Haushalt
alert-member-joined.you = Du bist jetzt im Haushalt
alert-going-shopping = {person} geht einkaufen. Fehlt noch etwas?
alert-going-shopping.you = Du gehst einkaufen
alert-going-shopping-list = {person} geht mit der Liste {list} einkaufen. Fehlt noch etwas?
alert-going-shopping-list.you = Du gehst mit der Liste {list} einkaufen
alert-going-shopping-store = {person} geht bei {store} einkaufen. Fehlt noch etwas?
alert-going-shopping-store.you = Du gehst bei {store} einkaufen
alert-going-shopping-list-store = {person} geht mit der Liste {list} bei {store} einkaufen. Fehlt noch etwas?
alert-going-shopping-list-store.you = Du gehst mit der Liste {list} bei {store} einkaufen
purchase-warning = {person} hat {moment} {product} gekauft
purchase-warning.you = Du hast {moment} {product} gekauft
duplicate-suggestion = Ist {name} dasselbe wie {other}?

# Warum eine Zeile so ist, wie sie ist
history-called = {person} hat es {name} genannt
history-called.you = Du hast es {name} genannt
history-shelf = {person} hat es zu {shelf} gestellt
history-shelf.you = Du hast es zu {shelf} gestellt
history-wants = {person} möchte etwas davon
history-wants.you = Du möchtest etwas davon
history-wants-quantity = {person} möchte {quantity}
history-wants-quantity.you = Du möchtest {quantity}
history-wants-for = {person} möchte etwas davon für {purpose}
history-wants-for.you = Du möchtest etwas davon für {purpose}
history-wants-quantity-for = {person} möchte {quantity} für {purpose}
history-wants-quantity-for.you = Du möchtest {quantity} für {purpose}
history-noted = {person} hat dazu geschrieben: {note}
history-noted.you = Du hast dazu geschrieben: {note}
history-moved = {person} hat es verschoben
history-moved.you = Du hast es verschoben
history-claimed = {person} besorgt es
history-claimed.you = Du besorgst es
history-ticked = {person} hat es abgehakt
history-ticked.you = Du hast es abgehakt
history-purchased = {person} hat es gekauft
history-purchased.you = Du hast es gekauft
history-purchased-quantity = {person} hat {quantity} gekauft
history-purchased-quantity.you = Du hast {quantity} gekauft
history-purchased-at = {person} hat es bei {store} gekauft
history-purchased-at.you = Du hast es bei {store} gekauft
history-purchased-quantity-at = {person} hat {quantity} bei {store} gekauft
history-purchased-quantity-at.you = Du hast {quantity} bei {store} gekauft
history-code = {person} hat ihm den Code {code} gegeben
history-code.you = Du hast ihm den Code {code} gegeben
history-staple = {person} möchte es immer im Haus haben
history-staple.you = Du möchtest es immer im Haus haben
history-recurrence.one = {person} möchte es jeden Tag
history-recurrence.other = {person} möchte es alle {count} Tage
history-recurrence.you.one = Du möchtest es jeden Tag
history-recurrence.you.other = Du möchtest es alle {count} Tage
history-recurred = {person} hat es für dieses Mal erledigt
history-recurred.you = Du hast es für dieses Mal erledigt
history-priority = {person} hat gesagt, wie wichtig es ist
history-priority.you = Du hast gesagt, wie wichtig es ist
history-link = {person} hat gesagt, wo es zu finden ist
history-link.you = Du hast gesagt, wo es zu finden ist
history-size = {person} möchte die Größe {size}
history-size.you = Du möchtest die Größe {size}
history-colour = {person} möchte es in {colour}
history-colour.you = Du möchtest es in {colour}
history-gift = {person} schenkt es
history-gift.you = Du schenkst es
history-unreadable = {person} hat etwas gesagt, das diese Version nicht lesen kann
history-unreadable.you = Du hast etwas gesagt, das diese Version nicht lesen kann
history-merged-by-policy = eine von mehreren Angaben, zusammengefasst nach der Regel der Liste
history-merged-all-count = eine von mehreren Angaben, alle zählen
history-merged-latest-counts = eine von mehreren gleichzeitigen Angaben, die letzte zählt
history-not-confirmed = noch nicht bestätigt

# Warum etwas nicht geht
name-empty = An dem Namen ist nichts zu sehen. Tippe mindestens einen Buchstaben oder eine Ziffer.
name-too-long = Der Name hat {bytes} Bytes, mehr als {limit}. Kürze ihn.
name-control-character = Zeichen {place} des Namens lässt sich nicht anzeigen. Entferne es.
quantity-not-positive = Die Menge ist nicht größer als null. Entferne die Zeile, wenn nichts gebraucht wird.
quantity-too-large = Die Menge oder ihre Summe ist zu groß. Wähle eine kleinere.
quantity-unusable = Die Menge geht nicht. Wähle eine andere Menge oder Einheit.
position-impossible = Dort ist kein Platz. Verschiebe die Zeile erst woandershin.
text-too-long = Der Text hat {bytes} Bytes, mehr als {limit}. Kürze ihn.
list-unknown = Diese Liste gibt es nicht. Lege sie an oder wähle eine andere.
list-exists = Die Liste gibt es schon. Wähle eine andere.
list-archived = Die Liste ist weggelegt. Hole sie erst zurück.
main-list-stays = Die Hauptliste bleibt. Räume stattdessen ihre Zeilen auf.
product-unknown = Dieses Produkt gibt es nicht. Setze es mit seinem Namen auf eine Liste.
line-not-shown = Die Zeile ist nicht mehr da. Füge sie wieder hinzu.
line-not-wanted = Auf der Zeile wird nichts mehr gebraucht. Füge sie wieder hinzu.
need-gone = Das wird nicht mehr gebraucht. Sieh dir die Zeile noch einmal an.
not-bought-by-you = Von dir wurde auf der Zeile nichts gekauft. Füge sie wieder hinzu, wenn sie gebraucht wird.
not-given-by-you = Du hast nicht gesagt, dass du es schenkst. Es gibt nichts zurückzunehmen.
template-onto-itself = Eine Vorlage passt nicht auf sich selbst. Wähle eine Liste.
pause-out-of-range = Eine Pause von {days} Tagen liegt nicht zwischen 1 und {limit}. Wähle eine andere.
code-malformed = Die Nummer auf der Packung hat 14 Ziffern mit Prüfziffer, und das ist keine. Scanne sie noch einmal.
line-behind-itself = Eine Zeile kann nicht hinter sich selbst stehen. Wähle einen anderen Platz.
claim-ended = Die Zusage wäre schon vorbei. Wähle eine spätere Zeit.
alert-gone = Die Meldung gibt es nicht mehr. Es ist nichts zu tun.
too-much-at-once = Das braucht {facts} Angaben, mehr als {limit}. Mach es in Teilen.

# Warum eine getippte Zeile nicht geht
quick-add-empty = Da steht nichts.
quick-add-too-long = Die Zeile hat {bytes} Bytes, {limit} sind möglich. Kürze sie.
quick-add-name-too-long = Der Name hat {bytes} Bytes, {limit} sind möglich. Kürze ihn.
quick-add-control-character = Zeichen {place} gehört nicht in eine Zeile Text. Entferne es.
quick-add-direction-override = Zeichen {place} würde den Text umdrehen. Entferne es.
quick-add-no-name = Da steht eine Menge, aber nicht wovon. Tippe, was du brauchst.
quick-add-not-positive = Die Menge muss mehr als nichts sein.
quick-add-too-much = Die Menge ist größer, als ein Haushalt meinen kann.
quick-add-too-little = Die Menge ist kleiner als ein Tausendstel ihrer Einheit.

# Warum ein Telefon etwas nicht tun konnte
trouble-no-household = Dieses Telefon hat noch keinen Haushalt. Gründe einen oder tritt einem bei.
trouble-already-in-household = Dieses Telefon hat schon einen Haushalt. Tritt einem anderen bei, statt einen zu gründen.
trouble-not-connected = Der Haushalt ist noch mit keinem Server verbunden.
trouble-offline = Der Server ist nicht erreichbar. Was du getan hast, bleibt und wird später gesendet.
trouble-server = Der Server hat einen Fehler. Was du getan hast, bleibt; versuch es später wieder.
trouble-server-status = Der Server hat einen Fehler ({status}). Was du getan hast, bleibt; versuch es später wieder.
trouble-busy = Der Server ist überlastet. Versuch es später wieder.
trouble-busy-seconds.one = Der Server ist überlastet. Versuch es in einer Sekunde wieder.
trouble-busy-seconds.other = Der Server ist überlastet. Versuch es in {count} Sekunden wieder.
trouble-signed-out = Der Server kennt dieses Telefon nicht mehr. Nichts ist gelöscht; tritt mit einer neuen Einladung bei.
trouble-invite-not-valid = Die Einladung ist unbekannt, verbraucht oder zu alt. Bitte um eine neue.
trouble-not-allowed = Der Server erlaubt das nicht.
trouble-too-large = Das ist zu viel auf einmal. Mach es in Teilen.
trouble-left-household = Du bist nicht mehr in diesem Haushalt. Was auf diesem Telefon ist, bleibt lesbar.
trouble-nothing-to-undo = Es gibt nichts zurückzunehmen.
trouble-disk-full = Das Telefon ist voll, darum wurde das nicht behalten. Schaff Platz und versuch es wieder.
trouble-disk = Der Speicher des Telefons hat versagt, darum wurde das nicht behalten. Versuch es wieder.
trouble-too-many-lists = Du hast so viele eigene Listen, wie ein Mitglied haben darf. Lege erst eine weg.
trouble-own-wishes = Was andere dir schenken, erfährst du hier nicht.
trouble-locked = Das Telefon wurde seit dem Einschalten nicht entsperrt. Entsperre es und versuch es wieder.
trouble-suspended = Die App schläft, darum wurde das nicht behalten. Öffne sie und versuch es wieder.
trouble-read-only = Das geht nur in der App.
trouble-other-version = Eine andere Version der App hat die Listen geschrieben. Aktualisiere die App; nichts ist verloren.
trouble-token = Das Telefon konnte seinen Schlüssel für den Server nicht lesen. Starte es neu und versuch es wieder.
trouble-cancelled = Das wurde abgebrochen.
trouble-closed = Die Listen sind geschlossen. Öffne die App noch einmal.

# Warum der Server etwas nicht angenommen hat
rejected-malformed = Der Server konnte es nicht lesen. Eine neuere Version der App hilft vielleicht.
rejected-too-large = Es ist größer, als der Server erlaubt. Kürze es und versuch es wieder.
rejected-server-only = Das darf nur der Server sagen.
rejected-space-full = Auf den Listen des Haushalts steht so viel, wie darauf passt. Räume erst etwas auf.
rejected-unknown-kills = Es nimmt mehr zurück, als der Server von diesem Telefon gesehen hat.
rejected-not-member = Als es ankam, warst du kein Mitglied mehr.
rejected-long-ago = Es wurde vor langer Zeit abgelehnt, und niemand weiß mehr, warum.

# Wie es mit dem Abgleich steht
sync-stopped = Kein Abgleich
sync-not-connected = Nur auf diesem Telefon
sync-syncing = Wird abgeglichen
sync-up-to-date = Auf dem neuesten Stand
sync-waiting = Der letzte Versuch ging schief; der nächste kommt von selbst
sync-offline = Kein Netz
sync-signed-out = Dieses Telefon ist abgemeldet
sync-pending.one = Eine Änderung ist noch nicht gesendet
sync-pending.other = {count} Änderungen sind noch nicht gesendet
sync-rejected.one = Eine Änderung wurde abgelehnt
sync-rejected.other = {count} Änderungen wurden abgelehnt
sync-as-of = Stand: {moment}
sync-never = Noch nie abgeglichen

# Mengen mit Einheiten; `unit` ist für Einheiten ohne eigenen Text
unit = {amount} {unit}
unit-mg.one = {amount} mg
unit-mg.other = {amount} mg
unit-g.one = {amount} g
unit-g.other = {amount} g
unit-kg.one = {amount} kg
unit-kg.other = {amount} kg
unit-ml.one = {amount} ml
unit-ml.other = {amount} ml
unit-cl.one = {amount} cl
unit-cl.other = {amount} cl
unit-dl.one = {amount} dl
unit-dl.other = {amount} dl
unit-l.one = {amount} l
unit-l.other = {amount} l
unit-tsp.one = {amount} TL
unit-tsp.other = {amount} TL
unit-tbsp.one = {amount} EL
unit-tbsp.other = {amount} EL
unit-floz.one = {amount} fl oz
unit-floz.other = {amount} fl oz
unit-cup.one = {amount} Tasse
unit-cup.other = {amount} Tassen
unit-oz.one = {amount} oz
unit-oz.other = {amount} oz
unit-lb.one = {amount} lb
unit-lb.other = {amount} lb
unit-pack.one = {amount} Packung
unit-pack.other = {amount} Packungen
unit-bottle.one = {amount} Flasche
unit-bottle.other = {amount} Flaschen
unit-can.one = {amount} Dose
unit-can.other = {amount} Dosen
unit-bunch.one = {amount} Bund
unit-bunch.other = {amount} Bund
unit-bag.one = {amount} Beutel
unit-bag.other = {amount} Beutel
unit-box.one = {amount} Schachtel
unit-box.other = {amount} Schachteln
unit-carton.one = {amount} Karton
unit-carton.other = {amount} Kartons
unit-clove.one = {amount} Zehe
unit-clove.other = {amount} Zehen
unit-crate.one = {amount} Kiste
unit-crate.other = {amount} Kisten
unit-dozen.one = {amount} Dutzend
unit-dozen.other = {amount} Dutzend
unit-head.one = {amount} Kopf
unit-head.other = {amount} Köpfe
unit-jar.one = {amount} Glas
unit-jar.other = {amount} Gläser
unit-loaf.one = {amount} Laib
unit-loaf.other = {amount} Laibe
unit-piece.one = {amount} Stück
unit-piece.other = {amount} Stück
unit-roll.one = {amount} Rolle
unit-roll.other = {amount} Rollen
unit-slice.one = {amount} Scheibe
unit-slice.other = {amount} Scheiben
unit-tin.one = {amount} Büchse
unit-tin.other = {amount} Büchsen
unit-tray.one = {amount} Schale
unit-tray.other = {amount} Schalen
unit-tube.one = {amount} Tube
unit-tube.other = {amount} Tuben
unit-tub.one = {amount} Becher
unit-tub.other = {amount} Becher

# Wie die Teile eines Ladens heißen
shelf-produce = Obst & Gemüse
shelf-bakery = Backwaren
shelf-dairy-eggs = Milch & Eier
shelf-cheese = Käse
shelf-meat = Fleisch & Wurst
shelf-fish = Fisch
shelf-ready-meals = Fertiggerichte & Feinkost
shelf-frozen = Tiefkühl
shelf-pasta-rice-grains = Nudeln & Reis
shelf-canned = Konserven & Suppen
shelf-sauces-spices-oils = Soßen & Gewürze
shelf-baking = Backen
shelf-breakfast = Frühstück & Aufstriche
shelf-snacks-sweets = Snacks & Süßes
shelf-coffee-tea = Kaffee & Tee
shelf-water-soft-drinks = Getränke
shelf-beer-wine-spirits = Bier & Wein
shelf-baby = Baby
shelf-pet = Tiere
shelf-health-beauty = Körperpflege & Gesundheit
shelf-cleaning-household = Haushalt
shelf-home-garden = Haus & Garten
shelf-other = Sonstiges
"""#
}
