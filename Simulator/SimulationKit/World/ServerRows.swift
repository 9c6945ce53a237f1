internal import ServerStorage

/// Both storages have rows of these names: in files that see both, these are the server's.
typealias ServerSpaceRow = SpaceRow
typealias ServerReplicaRow = ReplicaRow
