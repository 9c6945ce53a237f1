/// States that a swarm must reach: one that stays at zero means that something is not tried any more.
package enum Sometimes: String, CaseIterable, Codable, Hashable, Sendable {
  // Answers.
  case timeout, lateAnswer, staleAnswerIgnored, unreadableAnswer, tokenRefused
  case frameApplied, frameIgnored, frameThatDoesNotFit, streamOfARevokedPhone
  case pageThatIsNotTheLast, pageBesideAnAddition, pageBesideARemoval, pageBesideAPurchase
  case reset, resetInPieces, resetWithPendingChanges, troubledSpace
  case verdictRepeated, verdictForgotten, rejection, clamp, spaceFull
  // Restores.
  case gap, lostCounters, killBeforeBirth, bornDead, sentAgain
  // Copies.
  case fork, forkOfAFork, forkOfAClone, forkThatMovesChanges, forkUnproven, copyThatMetItself
  case secondReplica, copyNoticed, reinstallNoticed
  // Telling.
  case doublePurchase, alertRead, alertPutAway
  // The storage.
  case crashInsideATransaction, rowsForgotten, leaseRunOut, backup
  // People.
  case joined, joinedAgain, broughtAHousehold, left, enrolledAgain, shutOutWithPendingChanges,
    reinstalledWithPendingChanges
  case unknownFieldKept, undone, editRefused, editLost
  // Comfort.
  case pastRemembered, occasionBrought, occasionBroughtTwice,
    goneShopping
  // Wishes.
  case wishesOpened, giftMarked, giftOfSeveral, listTakenAway, listGivenBack, curiousBesideMarks
  // The end.
  case coreWithoutTheOthers, judgedStrictly
}
