internal import DeviceStorage

/// Both storages have rows of these names: in files that see both, these are the phone's.
typealias DeviceSpaceRow = SpaceRow
typealias DeviceReplicaRow = ReplicaRow
/// What a phone's disk can do to it.
typealias DeviceStorageError = StorageError
