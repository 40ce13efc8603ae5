/// A service that this node answers for.
struct HostedService {
  let name: String
  let instance: InstanceID
  let methods: [UInt32: Method]
}
