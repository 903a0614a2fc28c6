export * from './document';
export * from './edit';
export * from './quote';
