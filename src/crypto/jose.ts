// Loaded when the first list or snapshot is verified, since jose takes longer to load than what needs it now and then.
export { compactVerify } from 'jose';
