export { runApplication, type Application } from '@/commands/run-application';
