import { MINIMUM_GROUP } from '@raadgiver/survey';
import { CONTACT } from '$app/env/private';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ contact: CONTACT, minimum: MINIMUM_GROUP });
