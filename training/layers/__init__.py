"""Training of the layers of a CAPTCHA: who drags a slider, turns a picture, answers a question; a person or a bot."""
