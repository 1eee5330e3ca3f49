import { z } from 'zod';
import { idField, textField } from '../files/fields.ts';
import { referenceField } from '../register/register.ts';

export const referencesField = z.array(referenceField);

/** What every question has before what its kind needs. */
export const openingFields = { id: idField, text: textField };

/** What every question has, too: the statements it rests on. */
export const lawFields = {
	refs: referencesField.optional(),
	/** The statements it teaches; where left out, those it rests on. */
	learned: referencesField.optional(),
};

/** Why the right answer is right, where there is one reason for the whole. */
export const whyField = textField;
