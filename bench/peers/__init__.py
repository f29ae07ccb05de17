"""What a user would take in place of botcore, one small file a peer, each fed the cheapest way it allows."""
