/** The address belongs to a member already, who may be deactivated. */
export class AlreadyMemberError extends Error {
	override name = 'AlreadyMemberError';
	readonly membershipId: string;

	constructor(membershipId: string) {
		super('This person is a member already');
		this.membershipId = membershipId;
	}
}

/** Without this person nobody could administrate the programme any more. */
export class LastAdministratorError extends Error {
	override name = 'LastAdministratorError';

	constructor() {
		super('A programme keeps at least one administrator');
	}
}
