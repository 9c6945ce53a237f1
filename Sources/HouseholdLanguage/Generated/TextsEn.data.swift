// Made by scripts/embed-data from Data/texts/en.txt: edit that file and run `make data`.

extension EmbeddedData {
  static let textsEn = #"""
# What Larder says, in English. One text a line: `key = text`, with what belongs into it in braces.
#
# A key may have forms, behind a point: `.you` for the person whom the text is about, and the plural categories that
# Unicode CLDR gives the language (English: one, other). `.one` may say the number in a word. A name in braces must
# stand in every form, {person} in every one but `.you`. Keys and what belongs into them: Texts/TextKey*.swift.

# Words that stand for what is not known, and moments
somebody = somebody
something = something
today = today
yesterday = yesterday
days-ago.one = {count} day ago
days-ago.other = {count} days ago
on-date = on {year}-{month}-{day}
time-of-day = {hour}:{minute}
day-and-time = {day} {time}

# What a member must be told
alert-double-purchase = {person} bought {product}, too
alert-double-purchase.you = You bought {product}, too
alert-claimed = {person} is getting {product}
alert-claimed.you = You are getting {product}
alert-member-joined = {person} has joined the household
alert-member-joined.you = You have joined the household
alert-going-shopping = {person} is going shopping. Is anything missing?
alert-going-shopping.you = You are going shopping
alert-going-shopping-list = {person} is going shopping with the list {list}. Is anything missing?
alert-going-shopping-list.you = You are going shopping with the list {list}
alert-going-shopping-store = {person} is going shopping at {store}. Is anything missing?
alert-going-shopping-store.you = You are going shopping at {store}
alert-going-shopping-list-store = {person} is going shopping at {store} with the list {list}. Is anything missing?
alert-going-shopping-list-store.you = You are going shopping at {store} with the list {list}
purchase-warning = {person} bought {product} {moment}
purchase-warning.you = You bought {product} {moment}
duplicate-suggestion = Is {name} the same as {other}?

# Why a line is what it is
history-called = {person} called it {name}
history-called.you = You called it {name}
history-shelf = {person} put it on the shelf {shelf}
history-shelf.you = You put it on the shelf {shelf}
history-wants = {person} wants some
history-wants.you = You want some
history-wants-quantity = {person} wants {quantity}
history-wants-quantity.you = You want {quantity}
history-wants-for = {person} wants some for {purpose}
history-wants-for.you = You want some for {purpose}
history-wants-quantity-for = {person} wants {quantity} for {purpose}
history-wants-quantity-for.you = You want {quantity} for {purpose}
history-noted = {person} noted {note}
history-noted.you = You noted {note}
history-moved = {person} moved it
history-moved.you = You moved it
history-claimed = {person} is getting it
history-claimed.you = You are getting it
history-ticked = {person} ticked it off
history-ticked.you = You ticked it off
history-purchased = {person} bought it
history-purchased.you = You bought it
history-purchased-quantity = {person} bought {quantity}
history-purchased-quantity.you = You bought {quantity}
history-purchased-at = {person} bought it at {store}
history-purchased-at.you = You bought it at {store}
history-purchased-quantity-at = {person} bought {quantity} at {store}
history-purchased-quantity-at.you = You bought {quantity} at {store}
history-code = {person} gave it the code {code}
history-code.you = You gave it the code {code}
history-staple = {person} always wants it to be there
history-staple.you = You always want it to be there
history-recurrence.one = {person} wants it every day
history-recurrence.other = {person} wants it every {count} days
history-recurrence.you.one = You want it every day
history-recurrence.you.other = You want it every {count} days
history-recurred = {person} dealt with it for this time
history-recurred.you = You dealt with it for this time
history-priority = {person} said how much it matters
history-priority.you = You said how much it matters
history-link = {person} said where to find it
history-link.you = You said where to find it
history-size = {person} wants the size {size}
history-size.you = You want the size {size}
history-colour = {person} wants it in {colour}
history-colour.you = You want it in {colour}
history-gift = {person} gives it
history-gift.you = You give it
history-unreadable = {person} said something this version can't read
history-unreadable.you = You said something this version can't read
history-merged-by-policy = one of several, combined by the list's policy
history-merged-all-count = one of several, all count
history-merged-latest-counts = one of several at once, the latest counts
history-not-confirmed = not confirmed yet

# Why an action can't be done
name-empty = The name has nothing to see. Type at least one letter or digit.
name-too-long = The name has {bytes} bytes, more than {limit}. Shorten it.
name-control-character = Character {place} of the name can't be shown. Remove it.
quantity-not-positive = The quantity is not more than zero. Remove the line if nothing is wanted.
quantity-too-large = The quantity, or its sum, is too large. Choose a smaller one.
quantity-unusable = The quantity can't be used. Choose another amount or unit.
position-impossible = No position fits there. Move the line somewhere else first.
text-too-long = The text has {bytes} bytes, more than {limit}. Shorten it.
list-unknown = There is no such list. Create it, or choose another.
list-exists = The list is there already. Choose another.
list-archived = The list is put away. Restore it first.
main-list-stays = The main list can't be put away. Clear its lines instead.
product-unknown = There is no such product. Add it to a list by its name.
line-not-shown = The line is not shown any more. Add it again.
line-not-wanted = Nothing is wanted on the line. Add it again.
need-gone = That is not wanted any more. Look at the line again.
not-bought-by-you = Nothing on the line was bought by you. Add it again if it is wanted.
not-given-by-you = You have not said that you give it. There is nothing to take back.
template-onto-itself = A template can't be put on itself. Choose a list.
pause-out-of-range = A pause of {days} days is not from 1 to {limit}. Choose another.
code-malformed = This is not the number of a product: 14 digits with a check digit. Scan it again.
line-behind-itself = A line can't stand behind itself. Choose another place.
claim-ended = The claim would have ended already. Choose a later time.
alert-gone = The alert is not there any more. There is nothing to do.
too-much-at-once = The action takes {facts} facts, more than {limit}. Do it in parts.

# Why a line that was typed is refused
quick-add-empty = There is nothing to add.
quick-add-too-long = The line has {bytes} bytes, and a line can have {limit}. Shorten it.
quick-add-name-too-long = The name has {bytes} bytes, and a name can have {limit}. Shorten it.
quick-add-control-character = Character {place} can't be part of one line of text. Remove it.
quick-add-direction-override = Character {place} would turn the text around. Remove it.
quick-add-no-name = There is an amount, but not of what. Type what you want.
quick-add-not-positive = The amount must be more than nothing.
quick-add-too-much = The amount is larger than any household can mean.
quick-add-too-little = The amount is smaller than a thousandth of its unit.

# Why a phone could not do what it was asked
trouble-no-household = This phone has no household yet. Start one, or join one.
trouble-already-in-household = This phone is in a household already. Join another one instead of starting it.
trouble-not-connected = The household is not connected to a server yet.
trouble-offline = The server could not be reached. What you did is kept and will be sent.
trouble-server = The server failed. What you did is kept; try again later.
trouble-server-status = The server failed ({status}). What you did is kept; try again later.
trouble-busy = The server is busy. Try again later.
trouble-busy-seconds.one = The server is busy. Try again in a second.
trouble-busy-seconds.other = The server is busy. Try again in {count} seconds.
trouble-signed-out = The server does not know this phone any more. Nothing is deleted; join again with a new invite.
trouble-invite-not-valid = The invite is unknown, used or too old. Ask for a new one.
trouble-not-allowed = The server does not allow this.
trouble-too-large = That is too much at once. Do it in parts.
trouble-left-household = You are not in this household any more. What is on this phone stays readable.
trouble-nothing-to-undo = There is nothing to undo.
trouble-disk-full = The phone is full, so this was not kept. Make room and try again.
trouble-disk = The phone's memory failed, so this was not kept. Try again.
trouble-too-many-lists = You have as many lists of your own as one member may have. Put one away first.
trouble-own-wishes = What others give you is kept from you.
trouble-locked = The phone has not been unlocked since it was started. Unlock it and try again.
trouble-suspended = The app is asleep, so this was not kept. Open it and try again.
trouble-read-only = This can only be done in the app.
trouble-other-version = The lists were written by another version of the app. Update the app; nothing is lost.
trouble-token = The phone could not read its key for the server. Restart the phone and try again.
trouble-cancelled = That was cancelled.
trouble-closed = The lists are closed. Open the app again.

# Why the server did not take an action
rejected-malformed = The server could not read it. A newer version of the app may help.
rejected-too-large = It is larger than the server allows. Shorten it and try again.
rejected-server-only = Only the server may say this.
rejected-space-full = The household has as much on its lists as it may have. Clear something first.
rejected-unknown-kills = It takes back more than the server has seen from this phone.
rejected-not-member = You were not a member any more when it arrived.
rejected-long-ago = It was rejected long ago, and nobody remembers why.

# How syncing goes
sync-stopped = Not syncing
sync-not-connected = Only on this phone
sync-syncing = Syncing
sync-up-to-date = Up to date
sync-waiting = The last try failed; the next one comes by itself
sync-offline = No network
sync-signed-out = This phone is signed out
sync-pending.one = One change is not sent yet
sync-pending.other = {count} changes are not sent yet
sync-rejected.one = One change was rejected
sync-rejected.other = {count} changes were rejected
sync-as-of = As of {moment}
sync-never = Never synced

# Amounts in units; `unit` is for a unit that has no text of its own
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
unit-tsp.one = {amount} tsp
unit-tsp.other = {amount} tsp
unit-tbsp.one = {amount} tbsp
unit-tbsp.other = {amount} tbsp
unit-floz.one = {amount} fl oz
unit-floz.other = {amount} fl oz
unit-cup.one = {amount} cup
unit-cup.other = {amount} cups
unit-oz.one = {amount} oz
unit-oz.other = {amount} oz
unit-lb.one = {amount} lb
unit-lb.other = {amount} lb
unit-pack.one = {amount} pack
unit-pack.other = {amount} packs
unit-bottle.one = {amount} bottle
unit-bottle.other = {amount} bottles
unit-can.one = {amount} can
unit-can.other = {amount} cans
unit-bunch.one = {amount} bunch
unit-bunch.other = {amount} bunches
unit-bag.one = {amount} bag
unit-bag.other = {amount} bags
unit-box.one = {amount} box
unit-box.other = {amount} boxes
unit-carton.one = {amount} carton
unit-carton.other = {amount} cartons
unit-clove.one = {amount} clove
unit-clove.other = {amount} cloves
unit-crate.one = {amount} crate
unit-crate.other = {amount} crates
unit-dozen.one = {amount} dozen
unit-dozen.other = {amount} dozen
unit-head.one = {amount} head
unit-head.other = {amount} heads
unit-jar.one = {amount} jar
unit-jar.other = {amount} jars
unit-loaf.one = {amount} loaf
unit-loaf.other = {amount} loaves
unit-piece.one = {amount} piece
unit-piece.other = {amount} pieces
unit-roll.one = {amount} roll
unit-roll.other = {amount} rolls
unit-slice.one = {amount} slice
unit-slice.other = {amount} slices
unit-tin.one = {amount} tin
unit-tin.other = {amount} tins
unit-tray.one = {amount} tray
unit-tray.other = {amount} trays
unit-tube.one = {amount} tube
unit-tube.other = {amount} tubes
unit-tub.one = {amount} tub
unit-tub.other = {amount} tubs

# What the parts of a shop are called
shelf-produce = Fruit & vegetables
shelf-bakery = Bakery
shelf-dairy-eggs = Milk & eggs
shelf-cheese = Cheese
shelf-meat = Meat
shelf-fish = Fish
shelf-ready-meals = Ready meals & deli
shelf-frozen = Frozen
shelf-pasta-rice-grains = Pasta & rice
shelf-canned = Tins & soups
shelf-sauces-spices-oils = Sauces & spices
shelf-baking = Baking
shelf-breakfast = Breakfast & spreads
shelf-snacks-sweets = Snacks & sweets
shelf-coffee-tea = Coffee & tea
shelf-water-soft-drinks = Drinks
shelf-beer-wine-spirits = Beer & wine
shelf-baby = Baby
shelf-pet = Pets
shelf-health-beauty = Health & beauty
shelf-cleaning-household = Household
shelf-home-garden = Home & garden
shelf-other = Other
"""#
}
