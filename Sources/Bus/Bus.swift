// The bus: how two processes talk. This file holds no code; read it first.
//
// Wire/       bytes <-> values, no I/O
// Engine/     every decision, as one pure value a node: an event and the time go in, effects and frames come out
// Transport/  sockets on their thread, and the in-memory network; the only place that names the C library
// Client/     the face of who calls, and `Node`, which holds the engine and turns its effects into deeds
// Service/    the face of who answers
//
// THE PATH OF A MESSAGE, from `call` to `handle` and back
//
//  1. Client/Caller       `call(request, options)` encodes the fields (Wire/Fields/FieldEncoder).
//  2. Client/Node         `perform` adds principal, key, trace and target (Wire/Extensions), and gives the call its time.
//  3. Engine/Engine+Calls `call`, under the node's lock and on the caller's own thread: a slot with its deadline (CallTable), of two
//                         instances at random the less loaded one, and the record (Wire/Header) behind whatever already waits in that
//                         link's frame (Link). Without a link the request is held and one is opened; with too much queued it is
//                         refused, not executed. The caller's task then waits in a Waiter.
//  4. Transport/EventLoop `wake`, if the loop sleeps. Its next turn (Node.turn) flushes: all that a link holds goes out as few frames.
//  5. Transport/Transport `send` to the peer's socket (Socket), or, within a process, to its port (MemoryNetwork).
//
//     --- the other node, on its loop's thread ---
//
//  6. Transport/Transport `collect` takes frames from the sockets that have some, and says over which link each came.
//  7. Engine/Engine+Receive `receive` takes the frame's records apart (Wire/Record): checksums and lengths before anything is believed.
//  8. Engine/Engine+Service `requested` asks: has the link said hello, is this node leaving, is there room, is the method known, is time
//                         left, may the role, has a command its key? A no is answered here, and says that nothing was executed.
//  9. Client/Node         an operation that answers at once (Service/ImmediateOperation) is answered on the spot; any other gets a task,
//                         which starts here and now (`execute`), so that one that waits for nothing is done before the next request.
// 10. Service/Operation   `answer` decodes the fields (Wire/Fields/FieldDecoder), calls `handle`, and encodes what it returns.
//
//     --- and back ---
//
// 11. Engine/Engine+Service `finish` writes a REPLY, or an ERROR with the refusal, into the link's frame; steps 4 to 7 the other way.
// 12. Engine/Engine+Calls `answered` ends the call's slot, if the link is the one that carries it; a late answer is counted.
// 13. Client/Waiter       resumes the caller's task with the one outcome a call ever has.
// 14. Client/Caller       decodes the reply, or throws the Refusal.
//
// What else may end a call: its deadline (Engine+Tick), its task's cancellation (looked for by Engine+Tick, told to the peer), and the loss of
// its link, of which the socket's monitor (Transport/Monitor), an unanswered ping (Engine+Tick) or a send without a peer tells: then every
// call that the link carried ends at once, its outcome unknown. Node.retry tries again what RetryPolicy allows.
//
// How instances are found: a node registers what it hosts with each hub, renews the leases and watches the table
// (Engine+Directory, Directory in the hub, InstanceTable everywhere). Calls do not pass the hub, unless a node asks for it: then the hub
// passes them on (Engine+Relay). Engine+Choice chooses among instances; Credit, Overload and Standing say what it looks at.
//
// THE PATH OF AN EVENT, from a service's commit to whoever follows
//
//  1. Client/Node+Events  `events(of:after:)` enters a FollowerStream (Engine+Following), which asks by SUBSCRIBE as soon as there is a route.
//  2. Engine+Publishing   checks the SUBSCRIBE as a request is checked, and enters a PublisherStream; what that wants next is done: read a page,
//                         tell where the stream stands, send an event, end.
//  3. Service/LogReaders  reads the page from the service's EventSource in a task, which waits there for the next commit when it has to.
//  4. Engine+Publishing   `supply` sends of it what the follower has granted and the link takes.
//  5. Engine+Following    `followed` takes each EVENT that is next in line; whatever is not means a loss, and a new SUBSCRIBE.
//  6. Client/Subscription `next` hands events on; `acknowledge` grants as many more, by ACK.
